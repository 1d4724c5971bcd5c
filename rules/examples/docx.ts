import { Document, Packer, Paragraph, patchDocument, PatchType, Table, TableCell, TableRow, TextRun } from 'docx';
import { readFileSync, writeFileSync } from 'node:fs';

interface Patient {
  lastName: string;
  diagnosis: string;
  room: number;
}

export async function letter(patient: Patient): Promise<void> {
  const greeting = new Paragraph({ children: [new TextRun(`Dear ${patient.lastName}`)] });
  const document = new Document({ sections: [{ properties: {}, children: [greeting] }] });
  writeFileSync('/tmp/letter', await Packer.toBuffer(document)); // flow: file plain; export plain
  const cell = new TableCell({ children: [new Paragraph(patient.diagnosis)] });
  const table = new Table({ rows: [new TableRow({ children: [cell] })] });
  const findings = new Document({ sections: [{ children: [table] }] });
  writeFileSync('/tmp/findings', await Packer.toBase64String(findings)); // flow: file plain; export plain
  const plain = new Document({ sections: [{ children: [new Paragraph(`Room ${patient.room}`)] }] });
  writeFileSync('/tmp/room', await Packer.toBuffer(plain));
}

export async function patch(patient: Patient): Promise<void> {
  const patches = { name: { type: PatchType.PARAGRAPH, children: [new TextRun(patient.lastName)] } };
  const data = readFileSync('template.docx');
  writeFileSync('/tmp/letter', await patchDocument({ outputType: 'nodebuffer', data, patches })); // flow: file plain; export plain
}
