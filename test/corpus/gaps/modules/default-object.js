// An object that is exported by default has the functions that it was given.
// @file api.js
const client = {
  base: 'https://crm.example.com',
  async push(path, body) {
    return fetch(this.base + path, { method: 'POST', body: JSON.stringify(body) });
  },
  describe: (body) => Object.keys(body).length,
};
export default client;
// @file main.js
import api from './api.js';
import { default as again } from './api.js';

/** @param {{ id: string, email: string }} lead */
export async function sync(lead) {
  console.log(api.describe({ email: lead.email }));
  await api.push('/ping', { at: 1 });
  await api.push('/leads', { email: lead.email }); // expect: no-undeclared-processor
  await again.push('/leads', lead); // expect: no-undeclared-processor
}
