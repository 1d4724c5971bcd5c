import officegen from 'officegen';

interface Patient {
  lastName: string;
  diagnosis: string;
  room: number;
}

export function letter(patient: Patient): void {
  const document = officegen('docx');
  const paragraph = document.createP({ align: 'left' });
  paragraph.addText(`Dear ${patient.lastName}`, { bold: true }); // flow: export plain
  document.createListOfDots().addText(patient.diagnosis); // flow: export plain
  document.createTable([['Diagnosis'], [patient.diagnosis]], { tableSize: 24 }); // flow: export plain
  paragraph.addText(`Room ${patient.room}`);
  document.generate(process.stdout);
}
