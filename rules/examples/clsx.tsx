import clsx from 'clsx';
import { twMerge } from 'tailwind-merge';

interface Patient {
  email: string;
}

export function Row({ patient }: { patient: Patient }) {
  console.log(clsx('row', { known: patient.email }), twMerge('p-1', patient.email));
  console.log(patient.email); // flow: log plain
  return null;
}
