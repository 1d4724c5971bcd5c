import { PDFDocument, StandardFonts, type PDFForm } from 'pdf-lib';
import { readFile, writeFile } from 'node:fs/promises';

interface Applicant {
  firstName: string;
  nationality: string;
  iban: string;
  room: number;
}

export async function draw(applicant: Applicant): Promise<void> {
  const document = await PDFDocument.create();
  const font = await document.embedFont(StandardFonts.Helvetica);
  document.setTitle(`Contract of ${applicant.firstName}`); // flow: export plain
  document.setSubject(applicant.nationality); // flow: export plain
  document.setAuthor(applicant.firstName); // flow: export plain
  document.setKeywords([applicant.nationality]); // flow: export plain
  const page = document.addPage();
  page.drawText(`IBAN ${applicant.iban}`, { font, size: 12 }); // flow: export plain
  page.drawText(`Room ${applicant.room}`);
  await document.attach(Buffer.from(applicant.iban), 'iban.txt'); // flow: export plain
  await writeFile('contract.pdf', await document.save());
}

export async function fill(applicant: Applicant, given: PDFForm): Promise<void> {
  const document = await PDFDocument.load(await readFile('form.pdf'));
  const form = document.getForm();
  form.getTextField('iban').setText(applicant.iban); // flow: export plain
  form.getDropdown('country').select(applicant.nationality); // flow: export plain
  form.getTextField('room').setText(String(applicant.room));
  given.getTextField('name').setText(applicant.firstName); // flow: export plain
}
