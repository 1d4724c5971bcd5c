import { createClient } from '@connectrpc/connect';
import { createConnectTransport } from '@connectrpc/connect-web';
import { RideService } from './gen/rides_pb';

interface Rider {
  email: string;
  homeAddress: string;
  seats: number;
}

const rides = createClient(RideService, createConnectTransport({ baseUrl: 'https://rides.example.com' }));
const open = createClient(RideService, createConnectTransport({ baseUrl: 'http://rides.example.com' }));

export async function book(rider: Rider): Promise<void> {
  await rides.book({ mail: rider.email }); // flow: http-request plain encrypted to rides.example.com
  await open.book({ home: rider.homeAddress }); // flow: http-request plain unencrypted to rides.example.com
  await rides.book({ seats: rider.seats });
}
