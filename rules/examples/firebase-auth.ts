import {
  createUserWithEmailAndPassword,
  getAuth,
  onAuthStateChanged,
  sendPasswordResetEmail,
  sendSignInLinkToEmail,
  signInWithEmailAndPassword,
  signInWithPhoneNumber,
  updateEmail,
  updatePassword,
  updateProfile,
  type User,
} from 'firebase/auth';

interface Applicant {
  email: string;
  password: string;
  phone: string;
  lastName: string;
  vacancy: string;
}

const auth = getAuth();

export async function register(applicant: Applicant, user: User): Promise<void> {
  const created = await createUserWithEmailAndPassword(auth, applicant.email, 'none'); // flow: third-party plain encrypted to Google Firebase
  console.log(created.user.email); // flow: log plain
  await signInWithEmailAndPassword(auth, 'office@example.org', applicant.password); // flow: third-party plain encrypted to Google Firebase
  await sendPasswordResetEmail(auth, applicant.email); // flow: third-party plain encrypted to Google Firebase
  await sendSignInLinkToEmail(auth, applicant.email); // flow: third-party plain encrypted to Google Firebase
  await updateProfile(user, { displayName: applicant.lastName }); // flow: third-party plain encrypted to Google Firebase
  await updateEmail(user, applicant.email); // flow: third-party plain encrypted to Google Firebase
  await updatePassword(user, applicant.password); // flow: third-party plain encrypted to Google Firebase
  await signInWithPhoneNumber(auth, applicant.phone); // flow: third-party plain encrypted to Google Firebase
  await updateProfile(user, { photoURL: applicant.vacancy });
}

export async function manage(applicant: Applicant): Promise<void> {
  await auth.createUser({ email: applicant.email }); // flow: third-party plain encrypted to Google Firebase
  await auth.importUsers([{ email: applicant.email }]); // flow: third-party plain encrypted to Google Firebase
  const updated = await auth.updateUser('1', { phoneNumber: applicant.phone }); // flow: third-party plain encrypted to Google Firebase
  console.log(updated.phoneNumber); // flow: log plain
  await auth.setCustomUserClaims('1', { mail: applicant.email }); // flow: token plain
  await auth.createCustomToken('1', { mail: applicant.email }); // flow: token plain
  const token = await auth.verifyIdToken('a.b.c');
  console.log(token.email); // flow: log plain
  console.log(token.displayName); // flow: log plain
}

onAuthStateChanged(auth, (user) => {
  console.log(user.displayName); // flow: log plain
  console.log(user.emailVerified);
});

export async function compatible(applicant: Applicant, user: User): Promise<void> {
  await auth.createUserWithEmailAndPassword(applicant.email, 'none'); // flow: third-party plain encrypted to Google Firebase
  await auth.signInWithEmailAndPassword('office@example.org', applicant.password); // flow: third-party plain encrypted to Google Firebase
  await auth.sendPasswordResetEmail(applicant.email); // flow: third-party plain encrypted to Google Firebase
  await auth.sendSignInLinkToEmail(applicant.email); // flow: third-party plain encrypted to Google Firebase
  await auth.signInWithPhoneNumber(applicant.phone); // flow: third-party plain encrypted to Google Firebase
  await user.updateProfile({ displayName: applicant.lastName }); // flow: third-party plain encrypted to Google Firebase
  await user.updateEmail(applicant.email); // flow: third-party plain encrypted to Google Firebase
  await user.updateProfile({ photoURL: applicant.vacancy });
}
