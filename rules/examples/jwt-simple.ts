import jwt from 'jwt-simple';

interface Patient {
  email: string;
  ward: string;
}

export function login(patient: Patient, secret: string): string[] {
  return [
    jwt.encode({ mail: patient.email }, secret), // flow: token plain
    jwt.encode({ ward: patient.ward }, secret),
  ];
}
