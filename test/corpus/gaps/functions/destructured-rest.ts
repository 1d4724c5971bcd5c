// A rest parameter may be taken apart at once, place by place.
type Registration = [id: string, email: string];

interface Member {
  id: string;
  email: string;
}

function reference(...[id, email]: Registration): string {
  return `${id} ${email.length}`;
}
function contact(...[, email]: Registration): string {
  return email;
}

export function store(member: Member): void {
  const entry: Registration = [member.id, member.email];
  console.log(reference(member.id, member.email));
  console.log(reference(...entry));
  console.log(contact(...entry)); // expect: no-personal-data-in-logs
}
