import { createSigner, createVerifier } from 'fast-jwt';

interface Patient {
  email: string;
  ward: string;
}

const sign = createSigner({ key: process.env.JWT_KEY });
const verify = createVerifier({ key: process.env.JWT_KEY });

export function login(patient: Patient): void {
  const token = sign({ mail: patient.email }); // flow: token plain
  console.log(token); // flow: log pseudonymised-weak
  console.log(sign({ ward: patient.ward }));
  const payload = verify('a.b.c');
  console.log(payload.birthDate); // flow: log plain
}
