// What a query of TanStack brings is what its function returns.
import { useQuery } from '@tanstack/react-query';

interface Member {
  email: string;
  points: number;
}

async function loadMember(id: string): Promise<Member> {
  const answer = await fetch(`/api/members/${id}`);
  return (await answer.json()) as Member;
}

export function MemberCard({ id }: { id: string }) {
  const { data: member, isPending } = useQuery({ queryKey: ['member', id], queryFn: () => loadMember(id) });
  console.debug('points', isPending, member?.points);
  console.debug('member', member?.email); // expect: no-personal-data-in-logs
  return <p>{member?.points}</p>;
}
