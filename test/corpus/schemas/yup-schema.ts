// A schema of Yup types what it has validated, and its inferred type does the same.
import { number, object, string, type InferType } from 'yup';

const guest = object({
  lastName: string().required(),
  phone: string().matches(/^\+\d+$/),
  nights: number().integer().required(),
});
const room = guest.pick(['nights']);

type Guest = InferType<typeof guest>;

export async function book(input: unknown, known: Guest): Promise<void> {
  const booked = await guest.validate(input);
  console.log(booked.nights);
  console.log(booked.phone); // expect: no-personal-data-in-logs
  console.log(await room.validate(input));
  console.log(known.lastName); // expect: no-personal-data-in-logs
}
