// A pattern assigns to fields and elements as it does to variables.
interface Member {
  id: string;
  email: string;
}

export function copy(member: Member, pair: [string, string]): void {
  const target = { number: '', mail: '' };
  ({ id: target.number, email: target.mail } = member);
  console.log(target.number);
  console.log(target.mail); // expect: no-personal-data-in-logs
  let first = '';
  let second = '';
  [first, second] = [member.id, member.email];
  console.log(first, pair.length);
  console.log(second); // expect: no-personal-data-in-logs
  let rest: object;
  ({ email: second, ...rest } = { ...member, plan: 'free' });
  console.log(rest);
  for ({ id: first } of [member]) console.log(first);
  for ({ email: first } of [member]) console.log(first); // expect: no-personal-data-in-logs
}
