// What SWR brings is what its type argument declares.
import useSWR from 'swr';

interface Pupil {
  lastName: string;
  grade: number;
}

const fetcher = (url: string) => fetch(url).then((answer) => answer.json());

export function PupilCard({ id }: { id: string }) {
  const { data: pupil, error } = useSWR<Pupil, Error>(`/api/pupils/${id}`, fetcher);
  if (error) return <p>{error.message}</p>;
  console.debug('grade', pupil?.grade);
  console.debug('pupil', pupil); // expect: no-personal-data-in-logs
  return <p>{pupil?.grade}</p>;
}
