import { connect, createServer } from 'node:tls';

interface Patient {
  insuranceNumber: string;
  diagnosis: string;
  bed: number;
}

export function admit(patient: Patient): void {
  const ward = connect({ host: 'ward.example.com', port: 2575 });
  ward.write(`PID|${patient.insuranceNumber}`); // flow: connection plain encrypted
  ward.write(`BED|${patient.bed}`);
  ward.end(patient.diagnosis); // flow: connection plain encrypted
  const trusting = connect({ host: 'ward.example.com', port: 2575, rejectUnauthorized: false });
  trusting.write(patient.diagnosis); // flow: connection plain unencrypted
  const positional = connect(2575, 'ward.example.com', { rejectUnauthorized: false });
  positional.write(patient.diagnosis); // flow: connection plain unencrypted
  const outdated = connect({ host: 'ward.example.com', maxVersion: 'TLSv1.1' });
  outdated.write(patient.diagnosis); // flow: connection plain unencrypted
  const broken = connect({ host: 'ward.example.com', secureProtocol: 'SSLv3_method' });
  broken.write(patient.diagnosis); // flow: connection plain unencrypted
}

createServer({}, (socket) => {
  const patient: Patient = JSON.parse('{}');
  socket.end(patient.insuranceNumber); // flow: connection plain encrypted
});
