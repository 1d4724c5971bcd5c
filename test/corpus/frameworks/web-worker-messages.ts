// A worker gets what the page posts to it.
// @file page.ts
interface Customer {
  email: string;
  orders: number;
}

const worker = new Worker(new URL('./worker.js', import.meta.url), { type: 'module' });

export function count(customers: Customer[]): void {
  worker.postMessage({ orders: customers.map((customer) => customer.orders) });
}
// @file worker.ts
interface Task {
  orders: number[];
  contact: { phone: string };
}

self.onmessage = ({ data }: MessageEvent<Task>) => {
  console.log('orders', data.orders);
  console.log('contact', data.contact); // expect: no-personal-data-in-logs
};
