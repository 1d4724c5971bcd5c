import net, { connect, createServer } from 'node:net';

interface Patient {
  insuranceNumber: string;
  diagnosis: string;
  bed: number;
}

export function admit(patient: Patient): void {
  const ward = connect(2575, 'ward.example.com');
  ward.write(`PID|${patient.insuranceNumber}`); // flow: connection plain unencrypted
  ward.write(`BED|${patient.bed}`);
  ward.end(patient.diagnosis); // flow: connection plain unencrypted
  const named = net.createConnection({ host: 'ward.example.com', port: 2575 });
  named.write(patient.diagnosis); // flow: connection plain unencrypted
  const near = net.createConnection({ host: 'localhost', port: 2575 });
  near.write(patient.diagnosis); // flow: connection plain local
}

export function connected(patient: Patient): void {
  const socket = new net.Socket();
  socket.connect(2575, '127.0.0.1');
  socket.write(patient.diagnosis); // flow: connection plain local
}

createServer((socket) => {
  const patient: Patient = JSON.parse('{}');
  socket.end(patient.insuranceNumber); // flow: connection plain unencrypted
});
