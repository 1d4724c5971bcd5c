// What stands before the at sign names a person, what stands behind it names a provider.
interface Lead {
  email: string;
  fullName: string;
}

export function segment(lead: Lead): void {
  const [local, domain] = lead.email.split('@');
  console.log(domain);
  console.log(local); // expect: no-personal-data-in-logs
  console.log(lead.email.split('@').at(0)); // expect: no-personal-data-in-logs
  const words = lead.fullName.split(' ');
  console.log(words.length);
  console.log(words[0]); // expect: no-personal-data-in-logs
  console.log(lead.fullName.split(' ').map((word) => word.charAt(0)).join(''));
}
