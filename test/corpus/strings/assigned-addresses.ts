// A page that is left for another address asks for it: what is in the address is in a URL.
export function go(user: { id: string; email: string }): void {
  location.href = `/a?mail=${user.email}`; // flow: url
  window.location.href = `/a?mail=${user.email}`; // flow: url
  window.location = `/a?mail=${user.email}`; // flow: url
  location.hash = user.email; // flow: url
  window.location.replace(`/a?mail=${user.email}`); // flow: url
  location.href = `/a?id=${user.id}`;
}
