import { clerkClient, currentUser } from '@clerk/nextjs/server';
import { useUser } from '@clerk/nextjs';

interface Applicant {
  email: string;
  lastName: string;
  vacancy: string;
}

export async function page(): Promise<void> {
  const user = await currentUser();
  console.log(user.emailAddresses); // flow: log plain
  console.log(user.primaryEmailAddress); // flow: log plain
  console.log(user.phoneNumbers); // flow: log plain
  console.log(user.primaryPhoneNumber); // flow: log plain
  console.log(`${user.firstName}`); // flow: log plain
  console.log(user.lastName); // flow: log plain
  console.log(user.username); // flow: log plain
  console.log(user.imageUrl); // flow: log plain
  console.log(user.createdAt);
}

export function Greeting(): void {
  const { user } = useUser();
  console.log(user.fullName); // flow: log plain
}

export async function register(applicant: Applicant): Promise<void> {
  const client = await clerkClient();
  await client.users.createUser({ emailAddress: [applicant.email] }); // flow: third-party plain encrypted to Clerk
  await client.users.getUserList({ emailAddress: [applicant.email] }); // flow: third-party plain encrypted to Clerk
  await client.users.updateUser('1', { lastName: applicant.lastName }); // flow: third-party plain encrypted to Clerk
  await client.users.updateUserMetadata('1', { privateMetadata: { mail: applicant.email } }); // flow: third-party plain encrypted to Clerk
  await client.invitations.createInvitation({ emailAddress: applicant.email }); // flow: third-party plain encrypted to Clerk
  await client.users.updateUserMetadata('1', { publicMetadata: { vacancy: applicant.vacancy } });
}
