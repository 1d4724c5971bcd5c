// Each round of a loop has variables of its own, which its closures keep.
interface Pupil {
  id: string;
  surname: string;
}

export function schedule(pupils: Pupil[]): void {
  const jobs: (() => string)[] = [];
  const counts: (() => number)[] = [];
  for (const pupil of pupils) {
    const label = `pupil ${pupil.surname}`;
    jobs.push(() => label);
    counts.push(() => label.length);
  }
  for (const job of jobs) console.log(job()); // expect: no-personal-data-in-logs
  for (const count of counts) console.log(count());
}
