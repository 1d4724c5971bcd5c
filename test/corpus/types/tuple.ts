// The places of a tuple are told apart.
interface Patient {
  email: string;
}

export function show(pair: [number, Patient]): void {
  const [count, patient] = pair;
  console.log(count);
  console.log(patient); // expect: no-personal-data-in-logs
  console.log(pair[0]);
  console.log(pair[1]); // expect: no-personal-data-in-logs
}
