import axios from 'axios';
import { useQuery, useQueryClient, useSuspenseQuery } from '@tanstack/react-query';

interface Lodger {
  email: string;
  roomCount: number;
}

export function useLodger(lodger: Lodger): void {
  const query = useQuery({
    queryKey: ['lodger'],
    queryFn: () => axios.get('https://rent.example.com', { params: { mail: lodger.email } }), // flow: http-request plain encrypted to rent.example.com; url plain
  });
  const rooms = useSuspenseQuery({
    queryKey: ['rooms', lodger.roomCount],
    queryFn: () => axios.get('https://rent.example.com', { params: { rooms: lodger.roomCount } }),
  });
  console.log(query.isPending, rooms.status);
}

export function useWarmUp(lodger: Lodger): void {
  const client = useQueryClient();
  client.setQueryData(['lodger'], lodger);
  void client.prefetchQuery({
    queryKey: ['lodger'],
    queryFn: () => axios.post('http://rent.example.com', lodger.email), // flow: http-request plain unencrypted to rent.example.com
  });
}
