// A container that an instance begins with empty holds what its type says.
interface Patient {
  id: string;
  lastName: string;
}

export class Registry {
  readonly #patients = new Map<string, Patient>();
  readonly #rooms = new Map<string, { size: number }>();
  private readonly waiting: Patient[] = [];

  print(id: string): void {
    console.log(this.#rooms.get(id), this.#patients.size);
    console.log(this.#patients.get(id)); // expect: no-personal-data-in-logs
    console.log(this.waiting.map((patient) => patient.id));
    console.log(this.waiting); // expect: no-personal-data-in-logs
  }
}
