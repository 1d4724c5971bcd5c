import * as XLSX from 'xlsx';
import { utils, writeFile } from 'xlsx';
import { writeFileSync } from 'node:fs';

interface Employee {
  email: string;
  salary: number;
  floor: number;
}

export function staff(employees: Employee[]): void {
  const sheet = XLSX.utils.json_to_sheet(employees);
  const book = XLSX.utils.book_new();
  XLSX.utils.book_append_sheet(book, sheet, 'Staff');
  XLSX.writeFile(book, 'staff.xlsx'); // flow: export plain
  XLSX.writeFileXLSX(book, 'staff.xlsx', { compression: true }); // flow: export plain
  XLSX.writeFileAsync('staff.xlsx', book, () => undefined); // flow: export plain
  writeFileSync('staff', XLSX.write(book, { type: 'buffer', bookType: 'xlsx' })); // flow: file plain; export plain
  console.log(utils.sheet_to_csv(sheet)); // flow: log plain
}

export function floors(employees: Employee[]): void {
  const sheet = utils.aoa_to_sheet([['floor'], ...employees.map((employee) => [employee.floor])]);
  const book = utils.book_new();
  utils.book_append_sheet(book, sheet);
  writeFile(book, 'floors.xlsx');
}

export function added(employees: Employee[]): void {
  const sheet = utils.aoa_to_sheet([['Mail']]);
  utils.sheet_add_aoa(sheet, employees.map((employee) => [employee.email]), { origin: 'A2' });
  const book = utils.book_new();
  utils.book_append_sheet(book, sheet);
  writeFile(book, 'mails.xlsx'); // flow: export plain
}

export function read(path: string): void {
  const book = XLSX.readFile(path);
  const rows = XLSX.utils.sheet_to_json(book.Sheets['Staff']);
  for (const row of rows) console.log(row.email, row.floor); // flow: log plain
}
