// An acceptance counts with a reason, for its rule and until its day.
interface Patient {
  email: string;
}

export function show({ email }: Patient): void {
  // tomograph-accept no-personal-data-in-logs -- the desk terminal has no log (desk team, until 2027-03-31)
  console.log(email); // accepted: no-personal-data-in-logs
  // tomograph-accept no-personal-data-in-logs
  console.log(email); // expect: no-personal-data-in-logs
  // tomograph-accept no-personal-data-in-logs --
  console.log(email); // expect: no-personal-data-in-logs
  // tomograph-accept no-personal-data-in-logs -- was agreed for the summer (desk team, until 2026-10-31)
  console.log(email); // expect: no-personal-data-in-logs
  // tomograph-accept no-personal-data-in-logs -- holds on its last day (desk team, until 2026-11-01)
  console.log(email); // accepted: no-personal-data-in-logs
  // tomograph-accept no-unencrypted-storage -- another rule (desk team)
  console.log(email); // expect: no-personal-data-in-logs
  // tomograph-accept no-personal-data-in-logs -- covers one line (desk team)

  console.log('ready');
  console.log(email); // expect: no-personal-data-in-logs
}
