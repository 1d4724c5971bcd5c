// The places of a list that was written out are told apart, in destructuring and by index.
interface Candidate {
  id: string;
  gender: string;
}

function pair(candidate: Candidate): [string, string] {
  return [candidate.id, candidate.gender];
}

export function shortlist(candidate: Candidate): void {
  const [id, gender] = pair(candidate);
  console.log(id);
  console.log(gender); // expect: no-personal-data-in-logs
  const row = [candidate.id, 'open', candidate.gender] as const;
  console.log(row[0], row[1]);
  console.log(row[2]); // expect: no-personal-data-in-logs
  const [, ...others] = row;
  console.log(others); // expect: no-personal-data-in-logs
}
