// A function that returns a picked type still returns what its body returns.
interface User {
  id: string;
  email: string;
  plan: string;
}
type PublicUser = Pick<User, 'id' | 'plan'>;

function cast(user: User): PublicUser {
  return user;
}
function picked({ id, plan }: User): PublicUser {
  return { id, plan };
}
function omitted({ email: _email, ...rest }: User): Omit<User, 'email'> {
  return rest;
}

export function publish(user: User, visible: PublicUser): void {
  console.log(visible);
  console.log(picked(user));
  console.log(omitted(user));
  console.log(cast(user)); // expect: no-personal-data-in-logs
}
