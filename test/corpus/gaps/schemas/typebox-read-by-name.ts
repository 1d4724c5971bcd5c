// A field that tells by its name is found where a schema's own type is read field by field.
import { Type, type Static } from '@sinclair/typebox';

const Traveller = Type.Object({
  passportNumber: Type.String(),
  meal: Type.Optional(Type.String()),
});

type Traveller = Static<typeof Traveller>;

export function board(traveller: Traveller): void {
  console.log(traveller.meal);
  console.log(traveller.passportNumber); // expect: no-personal-data-in-logs
}
