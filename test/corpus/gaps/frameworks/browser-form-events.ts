// The value of an input field is classified by the name under which the page finds it.
const form = document.querySelector<HTMLFormElement>('#signup')!;

form.addEventListener('submit', (event) => {
  event.preventDefault();
  const email = form.querySelector<HTMLInputElement>('[name=email]')!.value;
  const plan = form.querySelector<HTMLSelectElement>('[name=plan]')!.value;
  console.log('plan', plan);
  console.log('signing up', email); // expect: no-personal-data-in-logs
  const fields = Object.fromEntries(new FormData(form));
  sessionStorage.setItem('plan', String(fields.plan));
  sessionStorage.setItem('phone', String(fields.phone)); // expect: no-unencrypted-storage
});
