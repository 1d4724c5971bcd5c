// A helper takes the field out that its caller names, and leaves the rest where it is.
interface Member {
  id: number;
  email: string;
}

const pluck = <T, K extends keyof T>(items: readonly T[], key: K): T[K][] => items.map((item) => item[key]);

function columnOf(rows: readonly Member[] | undefined, name: keyof Member): unknown[] {
  if (!rows) return [];
  const column = [];
  for (const row of rows) column.push(row[name]);
  return column;
}

export function report(members: Member[], chosen: keyof Member): void {
  console.log(pluck(members, 'id'));
  console.log(pluck(members, 'email')); // expect: no-personal-data-in-logs
  console.log(columnOf(members, 'id'));
  console.log(columnOf(members, 'email')); // expect: no-personal-data-in-logs
  console.log(pluck(members, chosen)); // expect: no-personal-data-in-logs
}
