// Assigning to a property runs its setter, which keeps what it keeps.
interface Employee {
  id: string;
  phone: string;
}

class Badge {
  #label = '';

  set label(value: string) {
    this.#label = value.trim();
  }
  get label(): string {
    return this.#label;
  }
}

export function make(employee: Employee): void {
  const badge = new Badge();
  badge.label = employee.id;
  console.log(badge.label);
  const other = new Badge();
  other.label = employee.phone;
  console.log(other.label); // expect: no-personal-data-in-logs
}
