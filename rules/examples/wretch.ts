import wretch from 'wretch';

interface Employee {
  email: string;
  salary: number;
  taxId: string;
  shift: string;
}

const payroll = wretch('https://payroll.example.com').auth('Bearer none').accept('application/json');

export async function chains(employee: Employee): Promise<void> {
  await payroll.url(`/employees/${employee.email}`).get().json(); // flow: http-request plain encrypted to payroll.example.com; url plain
  await payroll.query({ mail: employee.email }).get().json(); // flow: http-request plain encrypted to payroll.example.com; url plain
  await payroll.json({ taxId: employee.taxId }).post().res(); // flow: http-request plain encrypted to payroll.example.com
  await payroll.body(employee.taxId).post().res(); // flow: http-request plain encrypted to payroll.example.com
  await payroll.formData({ taxId: employee.taxId }).post().res(); // flow: http-request plain encrypted to payroll.example.com
  await payroll.formUrl({ taxId: employee.taxId }).post().res(); // flow: http-request plain encrypted to payroll.example.com
  await payroll.headers({ 'x-mail': employee.email }).get().res(); // flow: http-request plain encrypted to payroll.example.com
  await payroll.json({ shift: employee.shift }).post().res();
}

export async function verbs(employee: Employee): Promise<void> {
  await wretch('http://payroll.example.com').post({ salary: employee.salary }); // flow: http-request plain unencrypted to payroll.example.com
  await payroll.put({ salary: employee.salary }, '/employees'); // flow: http-request plain encrypted to payroll.example.com
  await payroll.patch({ salary: employee.salary }); // flow: http-request plain encrypted to payroll.example.com
  await payroll.get(`/employees/${employee.taxId}`); // flow: http-request plain encrypted to payroll.example.com; url plain
  await payroll.delete(`/employees/${employee.taxId}`); // flow: http-request plain encrypted to payroll.example.com; url plain
  await payroll.head(`/employees/${employee.taxId}`); // flow: http-request plain encrypted to payroll.example.com; url plain
  await payroll.opts(`/employees/${employee.taxId}`); // flow: http-request plain encrypted to payroll.example.com; url plain
  await payroll.get(`/shifts/${employee.shift}`);
}
