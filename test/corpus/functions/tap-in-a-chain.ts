// A function that only looks at a value and hands it back leaves it as it was.
interface Payer {
  id: string;
  iban: string;
}

function tap<T>(value: T, look: (value: T) => void): T {
  look(value);
  return value;
}

const identity = <T>(value: T): T => value;
const always =
  <T>(value: T) =>
  (): T =>
    value;

export function collect(payer: Payer): void {
  const iban = tap(payer.iban, (value) => console.log(value.length));
  console.log(iban); // expect: no-personal-data-in-logs
  console.log(tap(payer.id, () => undefined));
  console.log(identity(payer.iban)); // expect: no-personal-data-in-logs
  console.log(identity(payer.id));
  console.log(always(payer.id)());
}
