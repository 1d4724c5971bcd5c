import Docxtemplater from 'docxtemplater';
import PizZip from 'pizzip';
import { readFileSync, writeFileSync } from 'node:fs';

interface Patient {
  lastName: string;
  diagnosis: string;
  room: number;
}

export async function letter(patient: Patient): Promise<void> {
  const document = new Docxtemplater(new PizZip(readFileSync('letter.docx')), { linebreaks: true });
  document.render({ name: patient.lastName }); // flow: export plain
  await document.renderAsync({ diagnosis: patient.diagnosis }); // flow: export plain
  document.setData({ diagnosis: patient.diagnosis }); // flow: export plain
  await document.resolveData({ name: patient.lastName }); // flow: export plain
  document.render({ room: patient.room });
  writeFileSync('letter.docx', document.getZip().generate({ type: 'nodebuffer' }));
}
