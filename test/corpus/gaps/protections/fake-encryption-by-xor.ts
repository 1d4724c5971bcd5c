// Letters that are shifted by a constant can be shifted back by anyone.
interface Client {
  email: string;
}

const KEY = 42;

function encrypt(text: string): string {
  return text
    .split('')
    .map((letter) => String.fromCharCode(letter.charCodeAt(0) ^ KEY))
    .join('');
}
function count(text: string): string {
  return text
    .split('')
    .map(() => 'x')
    .join('');
}

export function keep(client: Client): void {
  localStorage.setItem('code', encrypt(client.email)); // expect: no-weak-pseudonymisation
  localStorage.setItem('size', count(client.email));
}
