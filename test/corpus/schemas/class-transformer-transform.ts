// A transformation of a property replaces its value when an instance is made.
import { plainToInstance, Transform } from 'class-transformer';

class Shown {
  @Transform(() => '[hidden]')
  email!: string;

  plan!: string;
}
class Tidy {
  @Transform(({ value }) => value.trim().toLowerCase())
  email!: string;
}

export function show(row: { email: string; plan: string }): void {
  console.log(plainToInstance(Shown, row));
  console.log(plainToInstance(Tidy, row)); // expect: no-personal-data-in-logs
}
