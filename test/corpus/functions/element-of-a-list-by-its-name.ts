// What is called in the plural is a list, whose first element is no first character.
interface Profile {
  emails: string[];
  username: string;
}

export function signIn(profile: Profile, user: any): void {
  console.log('first', profile.emails[0]); // expect: no-personal-data-in-logs
  console.log('first', user.emailAddresses[0].emailAddress); // expect: no-personal-data-in-logs
  console.log('first', user.phones[0]); // expect: no-personal-data-in-logs
  console.log('initial', profile.username[0]);
  console.log('initial', user.email[0]);
}
