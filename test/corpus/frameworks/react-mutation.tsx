// The function of a mutation gets what its caller mutates with.
import { useMutation } from '@tanstack/react-query';

interface Member {
  email: string;
  points: number;
}

export function SaveButton({ member }: { member: Member }) {
  const save = useMutation({
    mutationFn: async (changed: Member) => {
      console.log('points', changed.points);
      console.log('saving', changed.email); // expect: no-personal-data-in-logs
      await fetch('/api/members', { method: 'PUT', body: JSON.stringify(changed) });
    },
    onError: (error) => console.error('not saved', error.name),
  });
  return <button onClick={() => save.mutate(member)} />;
}
