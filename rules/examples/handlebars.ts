import Handlebars, { compile } from 'handlebars';
import { writeFileSync } from 'node:fs';

interface Patient {
  lastName: string;
  room: number;
}

const letter = Handlebars.compile('Dear {{name}}');

export function write(patient: Patient): void {
  writeFileSync('letter.txt', letter({ name: patient.lastName })); // flow: file plain
  writeFileSync('letter.txt', compile('{{lastName}}')(patient)); // flow: file plain
  writeFileSync('room.txt', letter({ room: patient.room }));
  console.log(Handlebars.escapeExpression(patient.lastName)); // flow: log plain
}
