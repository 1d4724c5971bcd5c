// A copy that changes one field deep inside keeps its neighbours as they were.
interface Case {
  number: string;
  client: { id: string; contact: { email: string; phone: string } };
}

function withoutMail(file: Case): Case {
  return { ...file, client: { ...file.client, contact: { ...file.client.contact, email: '' } } };
}
function anonymous(file: Case): Case {
  return { ...file, client: { ...file.client, contact: { email: '', phone: '' } } };
}

export function close(file: Case): void {
  console.log(withoutMail(file).client.contact.email);
  console.log(withoutMail(file).client.contact.phone); // expect: no-personal-data-in-logs
  console.log(anonymous(file).client.contact);
  console.log(anonymous(file).number);
}
