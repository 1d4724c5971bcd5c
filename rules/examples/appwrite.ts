import { Account, Client, Databases, ID, TablesDB } from 'appwrite';
import { Users } from 'node-appwrite';

interface Applicant {
  email: string;
  password: string;
  phone: string;
  lastName: string;
  vacancy: string;
}

const client = new Client().setEndpoint('https://fra.cloud.appwrite.io/v1').setProject('jobs');
const account = new Account(client);
const databases = new Databases(client);
const tables = new TablesDB(client);

export async function apply(applicant: Applicant): Promise<void> {
  await databases.createDocument('jobs', 'applicants', ID.unique(), { mail: applicant.email }); // flow: database plain
  await databases.updateDocument('jobs', 'applicants', '1', { phone: applicant.phone }); // flow: database plain
  await databases.upsertDocument('jobs', 'applicants', '1', { phone: applicant.phone }); // flow: database plain
  await tables.createRow({ tableId: 'applicants', data: { mail: applicant.email } }); // flow: database plain
  await tables.updateRow({ tableId: 'applicants', data: { mail: applicant.email } }); // flow: database plain
  await tables.upsertRow({ tableId: 'applicants', data: { mail: applicant.email } }); // flow: database plain
  await databases.createDocument('jobs', 'vacancies', ID.unique(), { vacancy: applicant.vacancy });
}

export async function register(applicant: Applicant, users: Users): Promise<void> {
  await account.create(ID.unique(), applicant.email, 'none'); // flow: third-party plain
  await users.create('1', applicant.email); // flow: third-party plain
  await account.createEmailPasswordSession(applicant.email, applicant.password); // flow: third-party plain
  await account.updateEmail(applicant.email, 'none'); // flow: third-party plain
  await account.updateName(applicant.lastName); // flow: third-party plain
  await account.updatePhone(applicant.phone, 'none'); // flow: third-party plain
  await account.updatePrefs({ mail: applicant.email }); // flow: third-party plain
}
