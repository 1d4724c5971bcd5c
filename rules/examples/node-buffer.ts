import { Buffer } from 'node:buffer';

interface Applicant {
  email: string;
  phone: string;
}

export function encodings(applicant: Applicant): void {
  const bytes = Buffer.from(applicant.email, 'utf8');
  console.log(bytes.toString()); // flow: log plain
  console.log(bytes.toString('utf8')); // flow: log plain
  console.log(bytes.toString('base64')); // flow: log pseudonymised-weak
  console.log(bytes.toString('hex')); // flow: log pseudonymised-weak
  console.log(Buffer.from(applicant.phone).subarray(4).toString('base64url')); // flow: log pseudonymised-weak
  console.log(bytes.length, Buffer.byteLength(applicant.email), bytes.equals(Buffer.from(applicant.phone)));
}

export function together(applicant: Applicant): void {
  const whole = Buffer.concat([Buffer.from('Call '), Buffer.from(applicant.phone)]);
  console.log(whole.toString()); // flow: log plain
  const space = Buffer.alloc(64);
  console.log(space.toString());
  space.write(applicant.email);
  console.log(space.toString()); // flow: log plain
}
