// Parameters that are declared as a tuple have its places.
type Registration = [id: string, email: string, newsletter: boolean];

interface Member {
  id: string;
  email: string;
}

function line(...parts: Registration): string {
  return parts.join(';');
}
function last<T extends unknown[], L>(...values: [...T, L]): L {
  return values[values.length - 1] as L;
}

export function store(member: Member): void {
  const entry: Registration = [member.id, member.email, false];
  console.log(entry[0], entry[2]);
  console.log(entry[1]); // expect: no-personal-data-in-logs
  console.log(line(...entry)); // expect: no-personal-data-in-logs
  console.log(line(member.id, '', true));
  console.log(last(member.id, member.email)); // expect: no-personal-data-in-logs
}
