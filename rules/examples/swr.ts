import axios from 'axios';
import useSWR, { preload } from 'swr';

interface Member {
  email: string;
  team: string;
}

export function useMember(member: Member): void {
  const { data } = useSWR(`/api/members?mail=${member.email}`, (url: string) => axios.get(url)); // flow: http-request plain; url plain
  const team = useSWR(`/api/teams/${member.team}`, (url: string) => axios.get(url));
  preload(`/api/members?mail=${member.email}`, (url: string) => axios.get(url)); // flow: http-request plain; url plain
  console.log(data === undefined, team.isLoading);
}
