import jwt from 'jsonwebtoken';
const { sign } = require('jsonwebtoken');

interface Patient {
  patientId: string;
  email: string;
  diagnosis: string;
  ward: string;
}

export function tokens(patient: Patient, secret: string): string[] {
  const token = jwt.sign({ mail: patient.email }, secret, { expiresIn: '1h' }); // flow: token plain
  console.log(token); // flow: log pseudonymised-weak
  return [
    token,
    sign({ diagnosis: patient.diagnosis }, secret), // flow: token plain
    jwt.sign({ sub: patient.patientId }, secret), // flow: token plain
    jwt.sign({ ward: patient.ward }, secret),
  ];
}

export function claims(token: string, secret: string): void {
  const payload = jwt.verify(token, secret);
  console.log(payload.exp);
  console.log(payload.birthDate); // flow: log plain
}
