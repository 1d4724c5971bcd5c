// An answer of axios is what its type argument declares.
import axios, { type AxiosResponse } from 'axios';

interface Member {
  email: string;
  points: number;
}
interface Version {
  build: string;
}

const api = axios.create({ baseURL: '/api', timeout: 5000 });

export async function show(id: string): Promise<void> {
  const { data } = await axios.get<Member>(`/api/members/${id}`);
  console.log(data.points);
  console.log(data); // expect: no-personal-data-in-logs
  const { data: version } = await axios.get<Version>('/api/version');
  console.log(version);
  const answer: AxiosResponse<Member[]> = await api.get('/members');
  console.log(answer.status, answer.data.length);
  console.log(answer.data); // expect: no-personal-data-in-logs
}
