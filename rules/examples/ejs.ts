import ejs from 'ejs';
import { writeFileSync } from 'node:fs';

interface Patient {
  lastName: string;
  room: number;
}

export async function write(patient: Patient): Promise<void> {
  writeFileSync('letter.txt', ejs.render('Dear <%= name %>', { name: patient.lastName })); // flow: file plain
  writeFileSync('letter.txt', await ejs.renderFile('letter.ejs', { patient })); // flow: file plain
  ejs.renderFile('letter.ejs', { name: patient.lastName }, {}, (error, text) => {
    writeFileSync('letter.txt', text); // flow: file plain
  });
  const template = ejs.compile('Dear <%= name %>', { async: true });
  writeFileSync('letter.txt', await template({ name: patient.lastName })); // flow: file plain
  writeFileSync('room.txt', ejs.render('Room <%= room %>', { room: patient.room }));
}
