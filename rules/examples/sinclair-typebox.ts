import { Type } from '@sinclair/typebox';
import { TypeCompiler } from '@sinclair/typebox/compiler';
import { Value } from '@sinclair/typebox/value';
import type { Request } from 'express';

const Patient = Type.Object({ email: Type.String({ format: 'email' }) });
const compiled = TypeCompiler.Compile(Patient);

export function check(req: Request): void {
  console.log(Value.Parse(Patient, req.body).email); // flow: log plain
  console.log(Value.Clean(Patient, req.body).email); // flow: log plain
  console.log(compiled.Decode(req.body).email); // flow: log plain
  console.log(Value.Check(Patient, req.body.email), compiled.Check(req.body.email));
}
