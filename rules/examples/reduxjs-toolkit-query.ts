import { fetchBaseQuery } from '@reduxjs/toolkit/query/react';

interface Customer {
  email: string;
  phone: string;
  points: number;
}

const secured = fetchBaseQuery({ baseUrl: 'https://shop.example.com' });
const open = fetchBaseQuery({ baseUrl: 'http://shop.example.com' });

export async function save(customer: Customer, api: never): Promise<void> {
  await secured({ url: '/customers', method: 'POST', body: { mail: customer.email } }, api, {}); // flow: http-request plain encrypted to shop.example.com
  await open({ url: '/customers', params: { phone: customer.phone } }, api, {}); // flow: http-request plain unencrypted to shop.example.com; url plain
  await secured({ url: '/points', method: 'POST', body: { points: customer.points } }, api, {});
}
