import { H } from 'highlight.run';

interface Student {
  email: string;
  lastName: string;
  semester: number;
}

H.init('project');

export function studied(student: Student): void {
  H.identify(student.email, { name: student.lastName }); // flow: analytics plain encrypted to Highlight
  H.track('enrolled', { email: student.email }); // flow: analytics plain encrypted to Highlight
  H.track('enrolled', { semester: student.semester });
  H.consume(new Error('no seat'), { payload: { email: student.email } }); // flow: error-tracker plain encrypted to Highlight
  H.consumeError(new Error(student.email)); // flow: error-text plain; error-tracker plain encrypted to Highlight
  H.error(student.email); // flow: error-tracker plain encrypted to Highlight
  H.recordError(new Error(student.email)); // flow: error-text plain; error-tracker plain encrypted to Highlight
  H.addSessionFeedback({ verbatim: 'slow', userEmail: student.email }); // flow: error-tracker plain encrypted to Highlight
  H.log(`Enrolled ${student.lastName}`, 'INFO'); // flow: log plain encrypted to Highlight
}

export function record(): void {
  H.init('project', { privacySetting: 'none' }); // flow: analytics plain encrypted to Highlight
  H.init('project', { networkRecording: { recordHeadersAndBody: true } }); // flow: analytics plain encrypted to Highlight
  H.init('project', { privacySetting: 'strict' });
}
