// A closure sees the variables around it as they are when it is called.
interface Patient {
  id: string;
  email: string;
}

export function show(patient: Patient): void {
  let subject = patient.id;
  const print = (): void => console.log(subject);
  print();
  const { email } = patient;
  const tell = (prefix: string): void => {
    console.log(prefix + email); // expect: no-personal-data-in-logs
  };
  const count = (): void => console.log(email.length);
  tell('mail ');
  count();
}
