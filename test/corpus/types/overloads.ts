// An overloaded function does what its one body does, and returns what the chosen signature says.
interface Member {
  id: string;
  email: string;
}
interface Club {
  id: string;
  title: string;
}

function find(kind: 'member', id: string): Promise<Member>;
function find(kind: 'club', id: string): Promise<Club>;
async function find(kind: string, id: string): Promise<Member | Club> {
  const response = await fetch(`/api/${kind}/${id}`);
  return (await response.json()) as Member | Club;
}

export async function show(id: string): Promise<void> {
  const club = await find('club', id);
  console.log(club);
  const member = await find('member', id);
  console.log(member); // expect: no-personal-data-in-logs
}
