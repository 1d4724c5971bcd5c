import Pusher from 'pusher';

interface Bidder {
  email: string;
  lastName: string;
  bid: number;
}

const pusher = new Pusher({ appId: 'a', key: 'k', secret: process.env.PUSHER_SECRET ?? '', cluster: 'eu' });

export async function bid(bidder: Bidder, auction: string): Promise<void> {
  await pusher.trigger('auction', 'bid', { name: bidder.lastName }); // flow: third-party plain encrypted to Pusher
  await pusher.trigger(`auction-${auction}`, 'bid', { name: bidder.lastName }); // flow: third-party plain encrypted to Pusher
  await pusher.trigger(auction, 'bid', { name: bidder.lastName }); // flow: third-party plain encrypted to Pusher
  await pusher.trigger('private-encrypted-auction', 'bid', { name: bidder.lastName });
  await pusher.trigger('auction', 'bid', { bid: bidder.bid });
  await pusher.triggerBatch([{ channel: 'auction', name: 'bid', data: bidder.lastName }]); // flow: third-party plain encrypted to Pusher
  await pusher.sendToUser('1', 'bid', { email: bidder.email }); // flow: third-party plain encrypted to Pusher
}
