// The fields of a form that was made a record are classified by the names under which they are read.
export async function submit(incoming: Request): Promise<void> {
  const form = await incoming.formData();
  const record = Object.fromEntries(form.entries());
  console.log('remark', record.remark);
  console.log('born', record.dateOfBirth); // expect: no-personal-data-in-logs
  const { dateOfBirth, remark } = Object.fromEntries(form);
  console.log('remark', remark);
  console.log('born', dateOfBirth); // expect: no-personal-data-in-logs
  const sizes = Object.fromEntries([['dateOfBirth', 10]]);
  console.log('columns', sizes.dateOfBirth);
}
