import pdfMake from 'pdfmake/build/pdfmake';
import PdfPrinter from 'pdfmake';

interface Patient {
  lastName: string;
  diagnosis: string;
  room: number;
}

export function letter(patient: Patient): void {
  pdfMake.createPdf({ content: [{ text: patient.diagnosis, bold: true }] }).download('letter.pdf'); // flow: export plain
  pdfMake.createPdf({ content: ['Hello'], header: patient.lastName }).open(); // flow: export plain
  pdfMake.createPdf({ content: `Room ${patient.room}` }).print();
}

export function onServer(patient: Patient, password: string): void {
  const printer = new PdfPrinter({ Roboto: { normal: 'fonts/Roboto.ttf' } });
  printer.createPdfKitDocument({ content: [patient.lastName, patient.diagnosis] }); // flow: export plain
  printer.createPdfKitDocument({ content: [patient.diagnosis], userPassword: password });
}
