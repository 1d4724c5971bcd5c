// Where data goes into something unknown, the analysis says so at each place, and nowhere else.
import legacy, { Client, encodeLine } from 'hospital-legacy';

interface Patient {
  id: string;
  diagnosis: string;
}

export function hand(patients: Patient[], patient: { email: string }): void {
  const client = new Client({ retries: 3 });
  client.open();
  const email: string = JSON.parse(localStorage.getItem('user') ?? '{}').email;
  client.send(email); // blind: unmodelled-library
  legacy.push(encodeLine(email)); // blind: unmodelled-library
  client.send('ping');
  console.log(patients.length, patient.email.length);
}
