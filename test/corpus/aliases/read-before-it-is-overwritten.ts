// A text made of a record holds what was in the record then, on both sides of a call.
interface Line {
  text: string;
  note: string;
}
interface Tenant {
  id: string;
  email: string;
}

function cleaned(line: Line): string {
  line.note = '';
  return JSON.stringify(line);
}

function replaced(line: Line, note: string): string {
  const { note: before } = line;
  line.note = note;
  return before;
}

export function show(tenant: Tenant): void {
  console.log(cleaned({ text: tenant.id, note: tenant.email }));
  console.log(cleaned({ text: tenant.email, note: '' })); // expect: no-personal-data-in-logs
  console.log(replaced({ text: '', note: 'none' }, tenant.email));
  console.log(replaced({ text: '', note: tenant.email }, 'none')); // expect: no-personal-data-in-logs
}
