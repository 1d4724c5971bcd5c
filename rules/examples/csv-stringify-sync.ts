import { stringify } from 'csv-stringify/sync';
import type { Response } from 'express';
import { writeFileSync } from 'node:fs';

interface Applicant {
  email: string;
  salary: number;
}

export function download(applicants: Applicant[], response: Response): void {
  const table = stringify(applicants, { header: true });
  writeFileSync('/tmp/applicants', table); // flow: file plain; export plain
  response.send(table); // flow: http-response plain; export plain
  writeFileSync('/tmp/count', stringify([[applicants.length]]));
}
