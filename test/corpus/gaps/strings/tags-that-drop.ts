// A tag that only counts its values drops them; the one of the language that keeps them raw does not.
interface Donor {
  id: string;
  lastName: string;
}

function counted(texts: TemplateStringsArray, ...values: unknown[]): string {
  return `${texts.join('?')} with ${values.length} values`;
}
function parametrised(texts: TemplateStringsArray, ...values: unknown[]): { text: string; values: unknown[] } {
  return { text: texts.join('$'), values };
}

export function thank(donor: Donor): void {
  console.log(counted`donor ${donor.lastName} gave`);
  const query = parametrised`select * from gifts where name = ${donor.lastName}`;
  console.log(query.text);
  console.log(query.values); // expect: no-personal-data-in-logs
  console.log(String.raw`\d+ ${donor.id}`);
  console.log(String.raw`\d+ ${donor.lastName}`); // expect: no-personal-data-in-logs
}
