// Tables and documents are made to be handed on, whether written to disk or not.
import { stringify } from 'csv-stringify/sync';
import { writeFileSync } from 'node:fs';
import ExcelJS from 'exceljs';
import PDFDocument from 'pdfkit';

interface Employee {
  email: string;
  gender: string;
}

export function handOn(employees: Employee[], employee: Employee): void {
  writeFileSync('staff.txt', stringify(employees)); // expect: no-unencrypted-storage, no-unpseudonymised-export
  writeFileSync('staff.csv', stringify(employees.map(({ gender }) => ({ gender }))));
  const sheet = new ExcelJS.Workbook().addWorksheet('Staff');
  sheet.addRow([employee.email, employee.gender]); // expect: no-unpseudonymised-export
  sheet.addRow([employee.gender]);
  const open = new PDFDocument();
  open.text(employee.email); // expect: no-unpseudonymised-export
  const sealed = new PDFDocument({ userPassword: process.env.PDF_PASSWORD });
  sealed.text(employee.email);
}
