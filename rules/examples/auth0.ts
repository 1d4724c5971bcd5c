import { AuthenticationClient, ManagementClient } from 'auth0';

interface Applicant {
  email: string;
  phone: string;
  lastName: string;
  vacancy: string;
}

const management = new ManagementClient({ domain: 'jobs.eu.auth0.com' });
const authentication = new AuthenticationClient({ domain: 'jobs.eu.auth0.com' });

export async function register(applicant: Applicant): Promise<void> {
  await management.users.create({ email: applicant.email }); // flow: third-party plain encrypted to Auth0
  await management.users.update({ id: '1' }, { family_name: applicant.lastName }); // flow: third-party plain encrypted to Auth0
  await management.createUser({ email: applicant.email }); // flow: third-party plain encrypted to Auth0
  await management.updateUser({ id: '1' }, { email: applicant.email }); // flow: third-party plain encrypted to Auth0
  await management.tickets.changePassword({ email: applicant.email }); // flow: third-party plain encrypted to Auth0
  await management.tickets.verifyEmail({ email: applicant.email }); // flow: third-party plain encrypted to Auth0
  await management.organizations.createInvitation({ id: '1' }, { invitee: { email: applicant.email } }); // flow: third-party plain encrypted to Auth0
  await management.organizations.invitations.create('1', { invitee: { email: applicant.email } }); // flow: third-party plain encrypted to Auth0
  await authentication.database.signUp({ email: applicant.email }); // flow: third-party plain encrypted to Auth0
  await authentication.database.changePassword({ email: applicant.email }); // flow: third-party plain encrypted to Auth0
  await authentication.oauth.passwordGrant({ username: applicant.email }); // flow: third-party plain encrypted to Auth0
  await authentication.passwordless.sendEmail({ email: applicant.email }); // flow: third-party plain encrypted to Auth0
  await authentication.passwordless.sendSMS({ phone_number: applicant.phone }); // flow: third-party plain encrypted to Auth0
  await management.users.update({ id: '1' }, { app_metadata: { vacancy: applicant.vacancy } });
}
