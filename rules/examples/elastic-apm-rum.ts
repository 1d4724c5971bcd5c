import { apm, init } from '@elastic/apm-rum';

interface Teacher {
  email: string;
  lastName: string;
  hours: number;
}

const base = init({ serviceName: 'school', serverUrl: 'https://apm.example.com' });

export function signedIn(teacher: Teacher): void {
  base.setUserContext({ email: teacher.email }); // flow: error-tracker plain encrypted to apm.example.com
  base.setCustomContext({ name: teacher.lastName }); // flow: error-tracker plain encrypted to apm.example.com
  base.setCustomContext({ hours: teacher.hours });
  base.addLabels({ email: teacher.email }); // flow: error-tracker plain encrypted to apm.example.com
  base.captureError(`No lessons for ${teacher.lastName}`); // flow: error-tracker plain encrypted to apm.example.com
  base.startTransaction(teacher.email)?.end(); // flow: error-tracker plain encrypted to apm.example.com
  base.startSpan(teacher.email)?.end(); // flow: error-tracker plain encrypted to apm.example.com
}

export function planned(teacher: Teacher): void {
  apm.setUserContext({ email: teacher.email }); // flow: error-tracker plain encrypted to apm.example.com
  apm.setCustomContext({ name: teacher.lastName }); // flow: error-tracker plain encrypted to apm.example.com
  apm.addLabels({ email: teacher.email }); // flow: error-tracker plain encrypted to apm.example.com
  apm.captureError(new Error(teacher.email)); // flow: error-text plain; error-tracker plain encrypted to apm.example.com
  const loading = apm.startTransaction(teacher.email); // flow: error-tracker plain encrypted to apm.example.com
  loading?.addLabels({ name: teacher.lastName }); // flow: error-tracker plain encrypted to apm.example.com
  apm.startSpan(teacher.email)?.end(); // flow: error-tracker plain encrypted to apm.example.com
  apm.addLabels({ hours: teacher.hours });
}
