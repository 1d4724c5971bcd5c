// What is written on one way is still what it was on the other, whoever has made it.
interface Tenant {
  id: string;
  email: string;
  phone: string;
}

let last = '';
let first = '';

export function remember(tenant: Tenant): void {
  last = tenant.email;
  first = tenant.email;
}

export function inParameter(tenant: Tenant, isHidden: boolean): void {
  if (isHidden) tenant.email = '';
  console.log(tenant.email); // expect: no-personal-data-in-logs
  tenant.phone = '';
  console.log(tenant.phone);
}

export function inModule(isReset: boolean): void {
  if (isReset) last = '';
  console.log(last); // expect: no-personal-data-in-logs
  first = '';
  console.log(first);
}

export function behindReturn(tenant: Tenant, isClosed: boolean): void {
  if (isClosed) {
    tenant.email = '';
    return;
  }
  console.log(tenant.email); // expect: no-personal-data-in-logs
}

export function behindAnd(tenant: Tenant, isHidden: boolean): void {
  let text = tenant.email;
  isHidden && (text = '');
  console.log(text); // expect: no-personal-data-in-logs
}

export function inTry(tenant: Tenant, hash: (text: string) => number): void {
  const entry = { contact: tenant.email, size: 0 };
  try {
    entry.size = hash(tenant.id);
    entry.contact = '';
  } catch {
    console.log(entry.contact); // expect: no-personal-data-in-logs
  }
}
