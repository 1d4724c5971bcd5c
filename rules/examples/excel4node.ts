import xl from 'excel4node';

interface Employee {
  email: string;
  dateOfBirth: Date;
  salary: number;
  isPregnant: boolean;
  floor: number;
}

export function staff(employees: Employee[]): void {
  const workbook = new xl.Workbook({ author: 'HR' });
  const sheet = workbook.addWorksheet('Staff');
  const style = workbook.createStyle({ font: { bold: true } });
  sheet.cell(1, 1).string('Mail').style(style);
  employees.forEach((employee, index) => {
    sheet.cell(index + 2, 1).string(employee.email); // flow: export plain
    sheet.cell(index + 2, 2).date(employee.dateOfBirth).style(style); // flow: export plain
    sheet.cell(index + 2, 3).number(employee.salary); // flow: export plain
    sheet.cell(index + 2, 4).formula(`=${employee.salary}*12`); // flow: export plain
    sheet.cell(index + 2, 5).link(`mailto:${employee.email}`, 'write'); // flow: export plain
    sheet.cell(index + 2, 6).number(employee.floor);
    sheet.cell(index + 2, 7).bool(employee.isPregnant); // flow: export plain (possible)
  });
  workbook.write('staff.xlsx');
}
