// Two instances of one class do not share what they were made with.
interface Patient {
  id: string;
  email: string;
}

class Line {
  constructor(private readonly text: string) {}
  print(): void {
    console.log(this.text);
  }
}

export function show(patient: Patient): void {
  const number = new Line(patient.id);
  const mail = new Line(patient.email);
  number.print();
  mail.print(); // expect: no-personal-data-in-logs
}
