import xlsx from 'node-xlsx';
import { writeFileSync } from 'node:fs';

interface Employee {
  email: string;
  floor: number;
}

export function staff(employees: Employee[]): void {
  const rows = employees.map((employee) => [employee.email]);
  writeFileSync('staff', xlsx.build([{ name: 'Staff', data: rows, options: {} }])); // flow: file plain; export plain
  const floors = employees.map((employee) => [employee.floor]);
  writeFileSync('floors', xlsx.build([{ name: 'Floors', data: floors, options: {} }]));
}
