import { createSearchParams, data, generatePath, json, redirect, redirectDocument, replace } from 'react-router';
import { useNavigate, useParams, useSearchParams, type LoaderFunctionArgs } from 'react-router-dom';

interface Patient {
  email: string;
  room: number;
}

export function PatientPage({ patient }: { patient: Patient }) {
  const navigate = useNavigate();
  navigate(`/patients?mail=${patient.email}`); // flow: url plain
  navigate({ pathname: '/patients', search: createSearchParams({ mail: patient.email }).toString() }); // flow: url plain
  navigate(generatePath('/patients/:email', { email: patient.email })); // flow: url plain
  navigate(`/rooms/${patient.room}`);
  const [search] = useSearchParams();
  console.log(search.get('email'), search.get('page')); // flow: log plain
  const { patientName } = useParams();
  console.log(patientName); // flow: log plain
  return null;
}

export async function loader({ request, params }: LoaderFunctionArgs, patient: Patient): Promise<unknown> {
  console.log((await request.json()).birthDate); // flow: log plain
  console.log(params.email); // flow: log plain
  if (patient.room === 0) return redirect(`/login?mail=${patient.email}`); // flow: url plain
  if (patient.room === 1) return redirectDocument(`/login?mail=${patient.email}`); // flow: url plain
  if (patient.room === 2) return replace(`/login?mail=${patient.email}`); // flow: url plain
  if (patient.room === 3) return json({ mail: patient.email }); // flow: http-response plain
  return data(patient); // flow: http-response plain
}
