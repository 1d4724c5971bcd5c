// Optional chaining and logical operators hand on what they may yield.
interface Visit {
  patient?: { id: string; email: string };
}

export function show(visit: Visit, verbose: boolean): void {
  console.log(visit.patient?.email); // expect: no-personal-data-in-logs
  console.log(visit.patient?.id);
  console.log(verbose && visit.patient?.email); // expect: no-personal-data-in-logs
  console.log(visit.patient?.email || 'none'); // expect: no-personal-data-in-logs
  console.log(visit.patient ? 'known' : 'unknown');
  let mail: string | undefined;
  mail ??= visit.patient?.email;
  console.log(mail); // expect: no-personal-data-in-logs
}
