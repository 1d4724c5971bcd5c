// A copy from which a key was deleted no longer has it, while the original keeps it.
interface Applicant {
  id: string;
  dateOfBirth: string;
  position: string;
}

function redacted(applicant: Applicant): Partial<Applicant> {
  const copy: Partial<Applicant> = { ...applicant };
  delete copy.dateOfBirth;
  return copy;
}
function untouched(applicant: Applicant): Partial<Applicant> {
  const copy: Partial<Applicant> = { ...applicant };
  delete copy.position;
  return copy;
}

export function show(applicant: Applicant): void {
  console.log(redacted(applicant));
  console.log(untouched(applicant)); // expect: no-personal-data-in-logs
  console.log(applicant); // expect: no-personal-data-in-logs
}
