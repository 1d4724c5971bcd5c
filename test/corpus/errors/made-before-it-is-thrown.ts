// An error names whom it names where it is made, whether it is thrown, returned or rejected with later.
interface Applicant {
  id: string;
  email: string;
}

function refusal(applicant: Applicant): Error {
  return new Error(`no place for ${applicant.email}`); // expect: no-personal-data-in-logs
}
function delay(applicant: Applicant): Error {
  return new Error(`no place for ${applicant.id} yet`);
}

export function enrol(applicant: Applicant, places: number): Promise<void> {
  if (places < 0) throw delay(applicant);
  if (places === 0) throw refusal(applicant);
  const full = new RangeError(`full, ${applicant.email} waits`); // expect: no-personal-data-in-logs
  if (places === 1) throw full;
  return Promise.reject(new Error(`${applicant.email} is not known`)); // expect: no-personal-data-in-logs
}
