// What a pattern found in a text is part of it; where it was found is a number.
interface Patient {
  id: string;
  email: string;
}

export function parse(patient: Patient): void {
  const found = /^(?<user>[^@]+)@/.exec(patient.email);
  console.log(found === null, found?.index);
  console.log(found?.[1]); // expect: no-personal-data-in-logs
  console.log(found?.groups?.user); // expect: no-personal-data-in-logs
  const digits = patient.id.match(/(\d+)/);
  console.log(digits?.[1]);
}
