// A mask that leaves the value in place hides nothing.
interface Customer {
  email: string;
  phone: string;
}

const starred = (text: string) => `***${text}***`;
const dotted = (text: string) => text.split('').join('.');
const reversed = (text: string) => [...text].reverse().join('');
const spelled = (text: string) => text.replace('@', ' at ');
const padded = (text: string) => text.padStart(40, '*');
const blanked = (text: string) => text.replace(/./g, '*');
const lastTwo = (text: string) => text.slice(-2).padStart(text.length, '*');

export function show({ email, phone }: Customer): void {
  console.log(starred(email)); // expect: no-personal-data-in-logs
  console.log(dotted(email)); // expect: no-personal-data-in-logs
  console.log(reversed(email)); // expect: no-personal-data-in-logs
  console.log(spelled(email)); // expect: no-personal-data-in-logs
  console.log(padded(phone)); // expect: no-personal-data-in-logs
  console.log(blanked(email));
  console.log(lastTwo(phone));
}
