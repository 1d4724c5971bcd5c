import mjml2html from 'mjml';

interface Patient {
  lastName: string;
  room: number;
}

export function write(patient: Patient): void {
  console.log(mjml2html(`<mj-text>${patient.lastName}</mj-text>`, { minify: true }).html); // flow: log plain
  console.log(mjml2html(`<mj-text>${patient.room}</mj-text>`).html);
}
