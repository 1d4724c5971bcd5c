// A field set in the constructor is there in the methods.
interface Patient {
  id: string;
  email: string;
}

class Reminder {
  private readonly number: string;
  private readonly target: string;

  constructor(patient: Patient) {
    this.number = patient.id;
    this.target = patient.email;
  }

  send(): void {
    console.log(this.number);
    console.log(this.target); // expect: no-personal-data-in-logs
  }
}

export function show(patient: Patient): void {
  new Reminder(patient).send();
}
