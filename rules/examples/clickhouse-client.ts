import { createClient } from '@clickhouse/client';

interface Visitor {
  email: string;
  phone: string;
  pages: number;
}

const secured = createClient({ url: 'https://events.example.com:8443' });
const open = createClient({ url: 'http://events.example.com:8123' });

export async function count(visitor: Visitor): Promise<void> {
  await secured.insert({ table: 'visits', values: [{ mail: visitor.email }], format: 'JSONEachRow' }); // flow: database plain encrypted
  await open.insert({ table: 'visits', values: [{ ip: visitor.phone }] }); // flow: database plain unencrypted
  await secured.command({ query: 'alter table visits delete where mail = {m: String}', query_params: { m: visitor.email } }); // flow: database plain encrypted
  await open.exec({ query: `insert into visits values ('${visitor.email}')` }); // flow: database plain unencrypted
  await secured.insert({ table: 'visits', values: [{ pages: visitor.pages }] });
}
