// What is cut from behind the at sign names a provider, what is cut off before it a person.
interface Lead {
  email: string;
}

function providerOf(email: string): string {
  const at = email.lastIndexOf('@');
  return at < 0 ? '' : email.slice(at + 1);
}
function userOf(email: string): string {
  return email.substring(0, email.indexOf('@'));
}

export function segment(lead: Lead): void {
  console.log(lead.email.slice(lead.email.indexOf('@') + 1));
  console.log(providerOf(lead.email));
  console.log(userOf(lead.email)); // expect: no-personal-data-in-logs
}
