import { parentPort, Worker } from 'node:worker_threads';

interface Patient {
  email: string;
  room: number;
}

export function hand(patient: Patient): void {
  const worker = new Worker('./letters.js');
  worker.on('message', (answer: Patient) => {
    console.log(answer.email); // flow: log plain
    console.log(answer.room);
  });
  console.log(worker.postMessage(patient));
}

parentPort.on('message', (patient: Patient) => console.log(patient.email)); // flow: log plain
