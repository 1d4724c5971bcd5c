import nunjucks, { Environment, FileSystemLoader } from 'nunjucks';
import { writeFileSync } from 'node:fs';

interface Patient {
  lastName: string;
  room: number;
}

const environment = new Environment(new FileSystemLoader('views'), { autoescape: true });

export function write(patient: Patient): void {
  writeFileSync('letter.html', nunjucks.render('letter.njk', { name: patient.lastName })); // flow: file plain
  writeFileSync('letter.html', nunjucks.renderString('{{ name }}', { name: patient.lastName })); // flow: file plain
  writeFileSync('letter.html', environment.render('letter.njk', { patient })); // flow: file plain
  environment.render('letter.njk', { patient }, (error, text) => {
    writeFileSync('letter.html', text); // flow: file plain
  });
  writeFileSync('room.html', environment.render('room.njk', { room: patient.room }));
}
