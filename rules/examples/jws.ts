import jws from 'jws';

interface Patient {
  email: string;
  ward: string;
}

export function login(patient: Patient, secret: string): void {
  const token = jws.sign({ header: { alg: 'HS256' }, payload: { mail: patient.email }, secret }); // flow: token plain
  console.log(token); // flow: log pseudonymised-weak
  jws.sign({ header: { alg: 'HS256' }, payload: { ward: patient.ward }, secret });
  const { birthDate } = jws.decode(token).payload;
  console.log(birthDate); // flow: log plain
}
