import ExcelJS, { Workbook, type Worksheet } from 'exceljs';
import type { Response } from 'express';

interface Employee {
  firstName: string;
  iban: string;
  salary: number;
  floor: number;
}

export async function staff(employees: Employee[], response: Response): Promise<void> {
  const workbook = new ExcelJS.Workbook();
  const sheet = workbook.addWorksheet('Staff', { views: [{ state: 'frozen', ySplit: 1 }] });
  sheet.columns = [{ header: 'Name', key: 'firstName' }];
  for (const employee of employees) sheet.addRow(employee); // flow: export plain
  sheet.addRows(employees.map((employee) => [employee.iban])); // flow: export plain
  sheet.addRow(['Floor', employees[0]?.floor]);
  await workbook.xlsx.write(response);
}

export async function tables(employees: Employee[], sheet: Worksheet): Promise<void> {
  sheet.insertRow(2, [employees[0]?.firstName]); // flow: export plain
  sheet.insertRows(2, employees); // flow: export plain
  sheet.spliceRows(1, 2, [employees[0]?.iban]); // flow: export plain
  const table = sheet.addTable({ name: 'staff', ref: 'A1', rows: employees.map((each) => [each.salary]) }); // flow: export plain
  table.addRow([employees[0]?.firstName]); // flow: export plain
  table.addRow([employees[0]?.floor]);
  table.commit();
}

export async function streamed(employee: Employee): Promise<void> {
  const workbook = new ExcelJS.stream.xlsx.WorkbookWriter({ filename: 'staff.xlsx' });
  workbook.addWorksheet('Staff').addRow([employee.iban]).commit(); // flow: export plain
  await workbook.commit();
  const empty = new Workbook();
  await empty.csv.writeFile('floors.csv');
}
