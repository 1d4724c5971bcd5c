// A conditional is either of its sides and none of its condition.
interface User {
  id: string;
  email: string;
  nickname?: string;
  admin: boolean;
}

export function label(user: User, production: boolean): void {
  console.log(user.email ? 'reachable' : 'unreachable');
  console.log(user.email === '' ? user.id : 'known');
  console.log(user.admin ? 'admin' : user.email); // expect: no-personal-data-in-logs
  const shown = production ? user.id : user.email;
  console.log(shown); // expect: no-personal-data-in-logs
  const safe = (user.email, user.id);
  console.log(safe);
  const both = user.admin && user.email.length > 3;
  console.log(both);
  const either = user.nickname || user.id;
  console.log(either.length);
  let chosen;
  if ((chosen = user.email)) console.log(chosen); // expect: no-personal-data-in-logs
}
