import { authenticator } from 'otplib';

interface Official {
  email: string;
  room: number;
}

export function enrol(official: Official, secret: string): void {
  const address = authenticator.keyuri(official.email, 'Office', secret);
  console.log(address); // flow: log plain; log plain (possible)
  console.log(authenticator.generateSecret(), official.room);
}
