// A field that is filled when it is first read holds what it is filled with.
interface Patient {
  id: string;
  birthDate: string;
}

class Sheet {
  #summary: string | undefined;
  #size: number | undefined;

  constructor(private readonly patient: Patient) {}

  get summary(): string {
    return (this.#summary ??= `born ${this.patient.birthDate}`);
  }
  get size(): number {
    if (this.#size === undefined) this.#size = this.patient.birthDate.length;
    return this.#size;
  }
}

export function show(patient: Patient): void {
  const sheet = new Sheet(patient);
  console.log(sheet.size);
  console.log(sheet.summary); // expect: no-personal-data-in-logs
}
