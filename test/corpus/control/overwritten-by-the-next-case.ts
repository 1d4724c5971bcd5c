// A case without a break goes on with the next one, which may overwrite what it left.
interface Member {
  id: string;
  email: string;
}

export function label(member: Member, detail: 'number' | 'short' | 'full'): void {
  let other = '';
  switch (detail) {
    case 'full':
      other = member.email;
    // falls through
    case 'number':
      other = member.id;
      break;
    default:
      other = 'member';
  }
  console.log(other);
  switch (detail) {
    case 'full':
      other = member.id;
    // falls through
    default:
      other += member.email;
  }
  console.log(other); // expect: no-personal-data-in-logs
}
