// A memoised function returns what the function it wraps returns, from its memory as well.
interface Patient {
  id: string;
  lastName: string;
  birthDate: string;
}

function memoize<K, V>(compute: (key: K) => V): (key: K) => V {
  const memory = new Map<K, V>();
  return (key) => {
    const known = memory.get(key);
    if (known !== undefined) return known;
    const value = compute(key);
    memory.set(key, value);
    return value;
  };
}

const labelOf = memoize((patient: Patient) => `${patient.lastName}, ${patient.birthDate}`);
const wardOf = memoize((patient: Patient) => `ward ${patient.id.charAt(0)}`);

export function board(patients: Patient[]): void {
  for (const patient of patients) {
    console.log(wardOf(patient));
    console.log(labelOf(patient)); // expect: no-personal-data-in-logs
  }
}
