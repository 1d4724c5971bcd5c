// Lists of lists are put one behind the other; the records in them stay as they are.
interface Member {
  email: string;
  team: number;
}

export async function invite(teams: Member[][]): Promise<void> {
  const mails = (
    await Promise.all(teams.map(async (team) => team.map((one) => ({ mail: { to: one.email }, team: one.team }))))
  ).flat();
  console.log(mails.map(({ team }) => team));
  console.log(mails.map(({ mail }) => mail.to)); // expect: no-personal-data-in-logs
  const batch = mails.slice(0, 10);
  for (const entry of batch) console.log(entry.team);
  for (const entry of batch) console.log(entry.mail.to); // expect: no-personal-data-in-logs
}

export function names(teams: Member[][]): void {
  console.log(teams.flat().map(({ team }) => team));
  console.log(teams.flat().map(({ email }) => email)); // expect: no-personal-data-in-logs
  console.log([['a'], [teams[0]?.[0]?.email]].flat()); // expect: no-personal-data-in-logs
}
