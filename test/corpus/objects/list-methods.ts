// Lists hand on their elements however they are filled, cut, turned and put together.
interface Runner {
  bib: number;
  surname: string;
}

export function results(runners: Runner[], late: Runner[]): void {
  const names: string[] = [];
  names.unshift(runners[0]!.surname);
  console.log(names.at(-1)); // expect: no-personal-data-in-logs
  const bibs = runners.concat(late).map((runner) => runner.bib);
  console.log(bibs.slice(0, 3), bibs.reverse());
  const podium = runners.slice(0, 3);
  console.log(podium); // expect: no-personal-data-in-logs
  const removed = late.splice(0, 1);
  console.log(removed); // expect: no-personal-data-in-logs
  console.log(new Array(3).fill('lane'));
  console.log(Array.from({ length: runners.length }, (_, index) => index + 1));
  console.log(Array.from(runners, (runner) => runner.surname)); // expect: no-personal-data-in-logs
  console.log([runners, late].flat().length);
  const last = names.pop();
  console.log(last); // expect: no-personal-data-in-logs
}
