import { authenticator, generateSecret, hotp, totp } from 'otplib';

interface Official {
  email: string;
  room: number;
}

export function enrol(official: Official, secret: string): void {
  const address = authenticator.keyuri(official.email, 'Office', secret);
  console.log(address); // flow: log plain; log plain (possible)
  console.log(authenticator.generateSecret()); // flow: log plain
  console.log(totp.generateSecret()); // flow: log plain
  console.log(hotp.generateSecret()); // flow: log plain
  console.log(generateSecret()); // flow: log plain
  console.log(authenticator.check('123456', secret), official.room);
}
