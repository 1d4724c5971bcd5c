import { generateAuthenticationOptions, generateRegistrationOptions } from '@simplewebauthn/server';

interface Official {
  email: string;
  room: number;
}

export async function enrol(official: Official): Promise<void> {
  const options = await generateRegistrationOptions({ rpName: 'Office', rpID: 'office.example', userName: official.email });
  console.log(options); // flow: log plain
  console.log(await generateAuthenticationOptions({ rpID: 'office.example' }));
}
