import axios from 'axios';
import useSWRMutation from 'swr/mutation';

interface Member {
  email: string;
  team: string;
}

export function useSave(): void {
  useSWRMutation('/api/members', (url: string, { arg }: { arg: Member }) =>
    axios.post('http://club.example.com', { mail: arg.email }), // flow: http-request plain unencrypted to club.example.com
  );
  useSWRMutation('/api/teams', (url: string, { arg }: { arg: Member }) =>
    axios.post('http://club.example.com', { team: arg.team }),
  );
}
