// What a form is submitted with is read by the names of its fields.
export function connect(form: HTMLFormElement): void {
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const data = new FormData(form);
    localStorage.setItem('theme', String(data.get('theme')));
    localStorage.setItem('email', String(data.get('email'))); // expect: no-unencrypted-storage
    const phone = data.get('phoneNumber');
    if (typeof phone === 'string') localStorage.setItem('call', phone); // expect: no-unencrypted-storage
    console.log([...data.keys()]);
  });
}
