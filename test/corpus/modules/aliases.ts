// Paths of a tsconfig lead to the files they stand for.
// @file tsconfig.json
{
  "compilerOptions": { "baseUrl": ".", "paths": { "@lib/*": ["src/lib/*"], "~journal": ["src/journal.ts"] } }
}
// @file src/lib/mail.ts
export function mailOf(patient: { id: string; email: string }): string {
  return patient.email;
}
// @file src/journal.ts
export function write(line: string): void {
  console.log(line);
}
// @file src/app/main.ts
import { mailOf } from '@lib/mail';
import { write } from '~journal';

interface Patient {
  id: string;
  email: string;
}

export function show(patient: Patient): void {
  write(mailOf(patient)); // expect: no-personal-data-in-logs
  write(patient.id);
}
