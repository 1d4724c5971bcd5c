// Members of enums and literals are words of the program, whatever they are compared with or put beside.
enum Field {
  Email = 'email',
  Diagnosis = 'diagnosis',
}
const FIELDS = { email: 'E-Mail', iban: 'IBAN' } as const;
type FieldName = keyof typeof FIELDS;

interface Person {
  email: string;
  iban: string;
}

export function form(person: Person, field: FieldName): void {
  console.log(Field.Email, Field.Diagnosis);
  console.log(FIELDS.email, FIELDS[field]);
  console.log({ field: Field.Email, filled: person.email !== '' });
  console.log({ field: Field.Email, value: person[Field.Email] }); // expect: no-personal-data-in-logs
  console.log(person[field]); // expect: no-personal-data-in-logs
}
