// Static fields and methods belong to the class.
interface Patient {
  id: string;
  email: string;
}

class Journal {
  static last = '';
  static mailOf(patient: Patient): string {
    return patient.email;
  }
  static numberOf(patient: Patient): string {
    return patient.id;
  }
}

export function show(patient: Patient): void {
  console.log(Journal.mailOf(patient)); // expect: no-personal-data-in-logs
  console.log(Journal.numberOf(patient));
  console.log(Journal.last);
}
