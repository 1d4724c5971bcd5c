import Mustache from 'mustache';
import { writeFileSync } from 'node:fs';

interface Patient {
  lastName: string;
  room: number;
}

export function write(patient: Patient): void {
  writeFileSync('letter.txt', Mustache.render('Dear {{name}}', { name: patient.lastName })); // flow: file plain
  writeFileSync('room.txt', Mustache.render('Room {{room}}', { room: patient.room }));
}
