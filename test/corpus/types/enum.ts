// A member of an enum is a word of the program, whatever it is called.
enum Field {
  Email = 'email',
  LastName = 'lastName',
}
interface Patient {
  email: string;
}

export function show(field: Field, patient: Patient): void {
  console.log(Field.Email);
  console.log(field);
  console.log(patient[Field.Email]); // expect: no-personal-data-in-logs
}
