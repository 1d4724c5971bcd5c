// A mask that shows a few characters hides the person, one that shows all but a few does not.
interface Payer {
  id: string;
  email: string;
  iban: string;
}

function lastFour(text: string): string {
  return text.slice(-4).padStart(8, '•');
}
function starred(email: string): string {
  return email.replace(/^(.).*(@.*)$/, '$1***$2');
}
function spaced(text: string): string {
  return text.replace(/(.{4})/g, '$1 ').trim();
}
function dropped(text: string): string {
  return text.slice(2);
}

export function receipt(payer: Payer): void {
  console.log(lastFour(payer.email));
  console.log(starred(payer.email));
  console.log(spaced(payer.email)); // expect: no-personal-data-in-logs
  console.log(dropped(payer.email)); // expect: no-personal-data-in-logs
  console.log(lastFour(payer.iban)); // expect: no-personal-data-in-logs
}
