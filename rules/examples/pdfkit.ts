import PDFDocument from 'pdfkit';
import { createWriteStream } from 'node:fs';

interface Patient {
  lastName: string;
  diagnosis: string;
  room: number;
}

export function letter(patient: Patient): void {
  const document = new PDFDocument({ size: 'A4', info: { Title: 'Letter' } });
  document.pipe(createWriteStream('letter.pdf'));
  document.fontSize(12).text(`Dear ${patient.lastName}`, 72, 72); // flow: export plain
  document.moveDown().list([patient.diagnosis]); // flow: export plain
  document.table({ data: [['Diagnosis', patient.diagnosis]] }); // flow: export plain
  document.formText('name', 10, 10, 200, 20, { value: patient.lastName }); // flow: export plain
  document.text(`Room ${patient.room}`);
  document.end();
}

export function closed(patient: Patient, password: string): void {
  const document = new PDFDocument({ userPassword: password, pdfVersion: '1.7ext3' });
  document.text(patient.diagnosis);
  document.list([patient.lastName]);
}
