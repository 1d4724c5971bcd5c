// A map that only its type describes hands out its values.
interface Patient {
  id: string;
  email: string;
}

export function show(patients: Map<string, Patient>, sizes: Map<string, number>): void {
  console.log(patients.get('1')); // expect: no-personal-data-in-logs
  console.log(sizes.get('1'));
}
