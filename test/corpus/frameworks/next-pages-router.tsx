// The props that a page of the pages router is given, and the query of its API, are what they declare.
// @file lib/patients.ts
export interface Patient {
  id: string;
  lastName: string;
  ward: string;
}

export async function loadPatient(id: string): Promise<Patient> {
  const answer = await fetch(`http://localhost:5000/patients/${id}`);
  return (await answer.json()) as Patient;
}
// @file pages/patients/[id].tsx
import type { GetServerSideProps } from 'next';
import { loadPatient, type Patient } from '../../lib/patients.js';

interface Props {
  patient: Patient;
}

export const getServerSideProps: GetServerSideProps<Props> = async ({ params }) => {
  const patient = await loadPatient(String(params?.id));
  console.log('rendering', patient.ward);
  console.log('rendering', patient.lastName); // expect: no-personal-data-in-logs
  return { props: { patient } };
};

export default function Page({ patient }: Props) {
  console.debug('ward', patient.ward);
  console.debug('patient', patient.lastName); // expect: no-personal-data-in-logs
  return <h1>{patient.lastName}</h1>;
}
// @file pages/api/patients.ts
import type { NextApiRequest, NextApiResponse } from 'next';

export default function handler(request: NextApiRequest, response: NextApiResponse): void {
  const { dateOfBirth, page } = request.query;
  console.log('page', page);
  console.log('born', dateOfBirth); // expect: no-personal-data-in-logs
  response.status(200).json({ ok: true });
}
