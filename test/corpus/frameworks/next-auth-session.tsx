// A session of Auth.js holds the user that signed in.
import { getServerSession, type NextAuthOptions } from 'next-auth';
import GitHub from 'next-auth/providers/github';

const options: NextAuthOptions = { providers: [GitHub({ clientId: 'app', clientSecret: process.env.SECRET! })] };

export default async function Page() {
  const session = await getServerSession(options);
  console.log('until', session?.expires);
  console.log('visited by', session?.user?.email); // expect: no-personal-data-in-logs
  return <p>{session?.expires}</p>;
}
