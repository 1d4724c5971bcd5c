import pdf from 'pdf-parse';
import mammoth from 'mammoth';
import { readFileSync } from 'node:fs';

interface Patient {
  email: string;
}

export async function read(patient: Patient): Promise<void> {
  const letter = await pdf(readFileSync(`${patient.email}.pdf`));
  console.log(letter.numpages, letter.text);
  const { value } = await mammoth.extractRawText({ path: `${patient.email}.docx` });
  console.log(value, patient.email); // flow: log plain
}
