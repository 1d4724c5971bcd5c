import Jwt from '@hapi/jwt';

interface Patient {
  email: string;
  ward: string;
}

export function login(patient: Patient, key: string): string[] {
  return [
    Jwt.token.generate({ mail: patient.email }, key), // flow: token plain
    Jwt.token.generate({ ward: patient.ward }, key),
  ];
}
