// A tag decides what becomes of the values in its template.
interface Donor {
  id: string;
  lastName: string;
}

function plain(texts: TemplateStringsArray, ...values: unknown[]): string {
  return texts.reduce((line, text, index) => `${line}${text}${String(values[index] ?? '')}`, '');
}
function second(_texts: TemplateStringsArray, _first: unknown, value: unknown): string {
  return String(value);
}

export function thank(donor: Donor): void {
  console.log(plain`donor ${donor.id} gave`);
  console.log(plain`donor ${donor.lastName} gave`); // expect: no-personal-data-in-logs
  console.log(second`${donor.lastName} ${donor.id}`);
  console.log(second`${donor.id} ${donor.lastName}`); // expect: no-personal-data-in-logs
}
