// A narrower type removes nothing at run time.
interface User {
  id: string;
  email: string;
}
interface PublicUser {
  id: string;
}

export function show(user: User): void {
  const visible: PublicUser = user;
  console.log(visible); // expect: no-personal-data-in-logs
  console.log(user as PublicUser); // expect: no-personal-data-in-logs
  const picked: PublicUser = { id: user.id };
  console.log(picked);
}
