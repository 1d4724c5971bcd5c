import fs from 'fs-extra';
import { outputFile, outputJson, writeJSON } from 'fs-extra';

interface Employee {
  email: string;
  iban: string;
  teamSize: number;
}

export async function json(employee: Employee, staff: Employee[]): Promise<void> {
  await outputJson('backup/staff', staff); // flow: file plain; export plain
  await writeJSON('backup/staff', { mail: employee.email }); // flow: file plain; export plain
  await fs.writeJson('staff', staff); // flow: file plain; export plain
  await fs.outputJSON('staff', staff); // flow: file plain; export plain
  fs.writeJsonSync('staff', staff); // flow: file plain; export plain
  fs.writeJSONSync('staff', staff); // flow: file plain; export plain
  fs.outputJsonSync('staff', { iban: employee.iban }); // flow: file plain; export plain
  fs.outputJSONSync('staff', { iban: employee.iban }); // flow: file plain; export plain
  await fs.writeJson('sizes', staff.map((each) => each.teamSize));
}

export async function text(employee: Employee): Promise<void> {
  await outputFile('staff/latest.txt', employee.email); // flow: file plain
  fs.outputFileSync('staff/latest.txt', employee.email); // flow: file plain
  await fs.writeFile('staff/latest.txt', employee.email); // flow: file plain
  await fs.appendFile('staff/all.csv', `${employee.email};${employee.iban}`); // flow: file plain; export plain
  fs.writeFileSync('staff/latest.txt', employee.iban); // flow: file plain
  fs.appendFileSync('staff/latest.txt', employee.iban); // flow: file plain
  await fs.promises.writeFile('staff/latest.txt', employee.iban); // flow: file plain
  await fs.promises.appendFile('staff/latest.txt', employee.iban); // flow: file plain
  await fs.ensureDir('staff');
  await fs.remove('staff/latest.txt');
  await fs.writeFile('staff/size.txt', String(employee.teamSize));
}

export async function lowLevel(employee: Employee): Promise<void> {
  const descriptor = await fs.open('staff.txt', 'w');
  await fs.write(descriptor, employee.email); // flow: file plain
  fs.writeSync(fs.openSync('staff.txt', 'w'), employee.email); // flow: file plain
  await fs.writev(descriptor, [Buffer.from(employee.iban)]); // flow: file plain
  fs.writevSync(fs.openSync('staff.txt', 'w'), [Buffer.from(employee.iban)]); // flow: file plain
  fs.createWriteStream('staff.txt').write(employee.email); // flow: file plain
}

export async function migrate(): Promise<void> {
  const staff = await fs.readJson('staff.json');
  await fs.outputFile('first.txt', staff.email); // flow: file plain
  await fs.outputFile('first.txt', staff.revision);
}
