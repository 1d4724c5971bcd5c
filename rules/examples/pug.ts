import pug from 'pug';
import { writeFileSync } from 'node:fs';

interface Patient {
  lastName: string;
  room: number;
}

const letter = pug.compileFile('letter.pug');

export function write(patient: Patient): void {
  writeFileSync('letter.html', letter({ name: patient.lastName })); // flow: file plain
  writeFileSync('letter.html', pug.render('p= name', { name: patient.lastName })); // flow: file plain
  writeFileSync('letter.html', pug.renderFile('letter.pug', { patient })); // flow: file plain
  writeFileSync('room.html', letter({ room: patient.room }));
}
