// What a browser keeps can be read by every script of the page.
interface Profile {
  id: string;
  email: string;
  language: string;
}

export function remember(profile: Profile): void {
  localStorage.setItem('profile', JSON.stringify(profile)); // expect: no-unencrypted-storage
  localStorage.setItem('profile', profile.id);
  window.sessionStorage.setItem('mail', profile.email); // expect: no-unencrypted-storage
  localStorage.removeItem(profile.email);
}
