// Assigning to a property runs its setter, which may keep less than it is given.
interface Employee {
  id: string;
  phone: string;
}

class Badge {
  #digits = 0;
  #label = '';

  set label(value: string) {
    this.#label = value.trim();
    this.#digits = value.length;
  }
  get label(): number {
    return this.#digits;
  }
  get text(): string {
    return this.#label;
  }
}

export function make(employee: Employee): void {
  const badge = new Badge();
  badge.label = employee.phone;
  console.log(badge.label);
  console.log(badge.text); // expect: no-personal-data-in-logs
}
