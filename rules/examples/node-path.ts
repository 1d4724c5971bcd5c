import { basename, extname, join } from 'node:path';
import path from 'path';

interface Patient {
  lastName: string;
}

export function paths(patient: Patient): void {
  const file = join('reports', patient.lastName, 'report.pdf');
  console.log(file); // flow: log plain
  console.log(path.resolve('/var/reports', `${patient.lastName}.pdf`)); // flow: log plain
  console.log(basename(path.normalize(patient.lastName), '.pdf')); // flow: log plain
  console.log(path.posix.dirname(file)); // flow: log plain
  console.log(extname(file), path.isAbsolute(file), path.sep);
}
