// A case without a break goes on with the next one, one with a break does not.
interface Member {
  id: string;
  email: string;
}

export function label(member: Member, detail: 'number' | 'short' | 'full'): void {
  let text = '';
  switch (detail) {
    case 'full':
      text = member.email;
    // falls through
    case 'number':
      text += member.id;
      break;
    default:
      text = 'member';
  }
  console.log(text); // expect: no-personal-data-in-logs
  let short = '';
  switch (detail) {
    case 'full':
      short = member.email;
      break;
    case 'number':
      short = member.id;
      break;
    default:
      return;
  }
  if (detail === 'number') return;
  console.log(short); // expect: no-personal-data-in-logs
}
