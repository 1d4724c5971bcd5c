import Heap from 'heap-api';

interface Investor {
  email: string;
  income: number;
  funds: number;
}

const client = Heap('app');

export function onServer(investor: Investor): void {
  client.track('invested', investor.email, { funds: investor.funds }); // flow: analytics plain encrypted to Heap
  client.track('invested', '4711', { funds: investor.funds });
  client.identify(investor.email); // flow: analytics plain encrypted to Heap
  client.addUserProperties('4711', { income: investor.income }); // flow: analytics plain encrypted to Heap
  client.addEventProperties({ email: investor.email }); // flow: analytics plain encrypted to Heap
}

export function byModule(investor: Investor): void {
  Heap.track('invested', { email: investor.email }); // flow: analytics plain encrypted to Heap
  Heap.identify(investor.email); // flow: analytics plain encrypted to Heap
  Heap.addUserProperties({ income: investor.income }); // flow: analytics plain encrypted to Heap
  Heap.addEventProperties({ email: investor.email }); // flow: analytics plain encrypted to Heap
  Heap.addEventProperties({ funds: investor.funds });
}
