// What a function writes before it is left early is written, and what it has not come to is not.
interface Tenant {
  id: string;
  email: string;
}

interface Line {
  text: string;
}

function fill(tenant: Tenant, line: Line): void {
  if (tenant.id !== '') {
    line.text = tenant.email;
    return;
  }
  line.text = 'nobody';
}

function clear(line: Line, isKept: boolean): void {
  if (isKept) return;
  line.text = '';
}

function empty(line: Line): void {
  line.text = '';
}

export function show(tenant: Tenant, isKept: boolean): void {
  const filled = { text: '' };
  fill(tenant, filled);
  console.log(filled.text); // expect: no-personal-data-in-logs
  const cleared = { text: tenant.email };
  clear(cleared, isKept);
  console.log(cleared.text); // expect: no-personal-data-in-logs
  const emptied = { text: tenant.email };
  empty(emptied);
  console.log(emptied.text);
}
