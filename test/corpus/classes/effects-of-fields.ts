// What a field begins with is run, and the functions in it are, even where nobody reads the field.
interface Patient {
  id: string;
  email: string;
  birthDate: string;
}

declare const current: Patient;
declare function listen(handlers: { onChange: (patient: Patient) => void }): unknown;

function announce(text: string): boolean {
  console.info(text);
  return true;
}

export class Ward {
  static readonly opened = console.log(current.birthDate); // expect: no-personal-data-in-logs
  private readonly announced = announce(current.email); // expect: no-personal-data-in-logs
  private readonly counted = announce(current.id);
  private readonly listening = listen({
    onChange: (patient) => {
      this.record(patient.email); // expect: no-personal-data-in-logs
      this.record(patient.id);
    },
  });

  private record(text: string): void {
    console.log(text);
  }
}
