// A generic wrapper adds its fields to those of what it wraps.
interface Address {
  street: string;
  zipCode: string;
}
interface Box {
  width: number;
}
type WithMeta<T> = T & { createdAt: number };
type Versioned<T> = { current: T; previous?: WithMeta<T> };
type Response<T> = { ok: true; data: T } | { ok: false; code: number };

export function show(
  address: Versioned<Address>,
  box: Versioned<Box>,
  answer: Response<WithMeta<Address>>,
): void {
  console.log(box, box.previous?.createdAt);
  console.log(address.previous?.createdAt);
  console.log(address.current.street); // expect: no-personal-data-in-logs
  console.log(address.previous); // expect: no-personal-data-in-logs
  if (answer.ok) {
    console.log(answer.data.createdAt);
    console.log(answer.data); // expect: no-personal-data-in-logs
  } else console.log(answer.code);
}
