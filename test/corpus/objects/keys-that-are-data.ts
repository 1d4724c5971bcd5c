// Keys may be the data: of an object, of a map, of a set that is gone through.
interface User {
  id: string;
  email: string;
}

function countBy(users: User[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const user of users) counts[user.email] = (counts[user.email] ?? 0) + 1;
  return counts;
}
function sizes(users: User[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const user of users) counts[user.id] = user.email.length;
  return counts;
}

export function show(users: User[], user: User): void {
  const one = { [user.email]: 1, size: 2 };
  console.log(one.size, Object.values(one));
  console.log(one); // expect: no-personal-data-in-logs
  console.log(Object.keys(one)); // expect: no-personal-data-in-logs
  for (const key in one) console.log(key); // expect: no-personal-data-in-logs
  console.log(countBy(users)); // expect: no-personal-data-in-logs
  console.log(Object.keys(countBy(users))); // expect: no-personal-data-in-logs
  console.log(Object.values(countBy(users)));
  console.log(sizes(users), Object.keys(sizes(users)));
  const byMail = new Map(users.map((each) => [each.email, each.id]));
  console.log([...byMail.values()]);
  console.log([...byMail.keys()]); // expect: no-personal-data-in-logs
}
