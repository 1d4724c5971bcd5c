import needle from 'needle';

interface Patient {
  email: string;
  diagnosis: string;
  insuranceNumber: string;
  ward: string;
}

export async function send(patient: Patient): Promise<void> {
  await needle.get(`https://clinic.example.com/patients/${patient.email}`); // flow: http-request plain encrypted to clinic.example.com; url plain
  needle.head('https://clinic.example.com', { headers: { 'x-patient': patient.email } }); // flow: http-request plain encrypted to clinic.example.com
  needle.post('https://clinic.example.com', { diagnosis: patient.diagnosis }, { json: true }); // flow: http-request plain encrypted to clinic.example.com
  needle.put('http://clinic.example.com', { diagnosis: patient.diagnosis }); // flow: http-request plain unencrypted to clinic.example.com
  needle.patch('https://clinic.example.com', { mail: patient.email }, { rejectUnauthorized: false }); // flow: http-request plain unencrypted to clinic.example.com
  needle.delete(`https://clinic.example.com/patients/${patient.insuranceNumber}`, null); // flow: http-request plain encrypted to clinic.example.com; url plain
  await needle('post', 'https://clinic.example.com', { diagnosis: patient.diagnosis }); // flow: http-request plain encrypted to clinic.example.com
  needle.request('put', 'https://clinic.example.com', { mail: patient.email }, {}); // flow: http-request plain encrypted to clinic.example.com
  needle.post('https://clinic.example.com', { ward: patient.ward });
}
