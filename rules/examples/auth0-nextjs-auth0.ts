import { Auth0Client, getSession, useUser } from '@auth0/nextjs-auth0';

const auth0 = new Auth0Client();

export async function page(): Promise<void> {
  const { user } = await getSession();
  console.log(user.email); // flow: log plain
  console.log(user.name); // flow: log plain
  console.log(user.nickname); // flow: log plain
  console.log(user.given_name); // flow: log plain
  console.log(user.family_name); // flow: log plain
  console.log(user.picture); // flow: log plain
  const session = await auth0.getSession();
  console.log(session.user.phone_number); // flow: log plain
}

export function Badge(): void {
  const { user, isLoading } = useUser();
  console.log(isLoading, `Hello ${user.name}`); // flow: log plain
}
