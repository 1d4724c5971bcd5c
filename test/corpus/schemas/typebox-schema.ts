// The static type of a TypeBox schema has the schema's properties, and so has what it has parsed.
import { Type, type Static } from '@sinclair/typebox';
import { Value } from '@sinclair/typebox/value';

const Traveller = Type.Object({
  passportNumber: Type.String(),
  meal: Type.Optional(Type.String()),
});
const Seat = Type.Object({ row: Type.Integer(), letter: Type.String() });

type Traveller = Static<typeof Traveller>;
type Seat = Static<typeof Seat>;

export function board(traveller: Traveller, seat: Seat, input: unknown): void {
  console.log(seat, traveller.meal);
  console.log(traveller); // expect: no-personal-data-in-logs
  console.log(Value.Parse(Seat, input));
  console.log(Value.Parse(Traveller, input)); // expect: no-personal-data-in-logs
}
