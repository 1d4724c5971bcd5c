// An object that is exported by default has the functions that it was given.
// @file api.ts
const client = {
  base: 'https://crm.example.com',
  async push(path: string, body: object): Promise<Response> {
    return fetch(this.base + path, { method: 'POST', body: JSON.stringify(body) });
  },
  describe: (body: object): number => Object.keys(body).length,
};
export default client;
// @file main.ts
import api from './api.js';
import { default as again } from './api.js';

interface Lead {
  id: string;
  email: string;
}

export async function sync(lead: Lead): Promise<void> {
  console.log(api.describe({ email: lead.email }));
  await api.push('/ping', { at: 1 });
  await api.push('/leads', { email: lead.email }); // expect: no-undeclared-processor
  await again.push('/leads', lead); // expect: no-undeclared-processor
}
