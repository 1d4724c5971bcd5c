// A variable that each round sets anew holds at the end what the last round left, and in between what this one did.
interface Bed {
  number: number;
  patient?: { id: string; surname: string };
}

export function walk(beds: Bed[]): void {
  let text: string;
  for (const bed of beds) {
    text = bed.patient?.surname ?? 'free';
    text = `bed ${bed.number}`;
    console.log(text);
  }
  let previous = 'none';
  let current = 'none';
  for (let index = 0; index < beds.length; index++) {
    previous = current;
    current = beds[index]!.patient?.surname ?? 'free';
    console.log(index);
    console.log(previous); // expect: no-personal-data-in-logs
  }
  let index = 0;
  while (index < beds.length) {
    const number = beds[index]!.number;
    console.log(number);
    index += 1;
  }
}
