import ua from 'universal-analytics';

interface Bidder {
  id: string;
  email: string;
  bid: number;
}

const visitor = ua('UA-1');

export function bade(bidder: Bidder): void {
  visitor.set('uid', bidder.email); // flow: analytics plain encrypted to Google Analytics
  visitor.set('bid', bidder.bid);
  visitor.pageview(`/bids?email=${bidder.email}`).send(); // flow: analytics plain encrypted to Google Analytics
  visitor.screenview(bidder.email, 'auction').send(); // flow: analytics plain encrypted to Google Analytics
  visitor.event('auction', 'bid', bidder.email).send(); // flow: analytics plain encrypted to Google Analytics
  visitor.transaction(bidder.email, bidder.bid).item(bidder.bid, 1, 'sku').send(); // flow: analytics plain encrypted to Google Analytics
  visitor.transaction('1', 2).item(3, 1, bidder.email).send(); // flow: analytics plain encrypted to Google Analytics
  visitor.exception(`No bid of ${bidder.email}`).send(); // flow: analytics plain encrypted to Google Analytics
  visitor.timing('auction', bidder.email, 3).send(); // flow: analytics plain encrypted to Google Analytics
}
