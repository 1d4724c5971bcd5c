// Packages of a workspace are the project's own code.
// @file package.json
{ "name": "root", "private": true, "workspaces": ["packages/*"] }
// @file packages/journal/package.json
{ "name": "@acme/journal", "main": "src/index.ts" }
// @file packages/journal/src/index.ts
export function write(line: string): void {
  console.log(line);
}
// @file packages/app/package.json
{ "name": "@acme/app", "main": "src/main.ts" }
// @file packages/app/src/main.ts
import { write } from '@acme/journal';

interface Patient {
  id: string;
  email: string;
}

export function show(patient: Patient): void {
  write(patient.email); // expect: no-personal-data-in-logs
  write(patient.id);
}
