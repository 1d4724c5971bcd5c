import XlsxPopulate from 'xlsx-populate';

interface Employee {
  email: string;
  salary: number;
  floor: number;
}

export async function staff(employees: Employee[]): Promise<Buffer> {
  const workbook = await XlsxPopulate.fromBlankAsync();
  const sheet = workbook.sheet('Staff');
  sheet.cell('A1').value('Mail').style('bold', true);
  sheet.cell('A2').value(employees.map((employee) => [employee.email])); // flow: export plain
  workbook.addSheet('Pay').range('A1:B9').value(employees[0]?.salary); // flow: export plain
  sheet.row(3).cell(1).value(employees[0]?.floor);
  return workbook.outputAsync();
}
