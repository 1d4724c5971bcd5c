// A client of the project's own sends to the host that it was made for.
// @file src/lib/http.ts
export class HttpClient {
  constructor(
    private readonly baseUrl: string,
    private readonly headers: Record<string, string> = {},
  ) {}

  async post(path: string, body: unknown): Promise<unknown> {
    const response = await this.#send('POST', path, JSON.stringify(body));
    return response.json();
  }
  async ping(): Promise<boolean> {
    const response = await this.#send('GET', '/health');
    return response.ok;
  }
  #send(method: string, path: string, body?: string): Promise<Response> {
    return fetch(`${this.baseUrl}${path}`, { method, headers: this.headers, body });
  }
}
// @file src/crm.ts
import { HttpClient } from './lib/http.js';

const crm = new HttpClient('https://crm.example.com/api');
const printer = new HttpClient('http://printer.example.com');
const local = new HttpClient('http://localhost:9200');

interface Customer {
  id: string;
  phone: string;
}

export async function sync(customer: Customer): Promise<void> {
  await crm.ping();
  await crm.post('/customers', { phone: customer.phone }); // expect: no-undeclared-processor
  await printer.post('/labels', { copies: 2 });
  await printer.post('/labels', { text: customer.phone }); // expect: no-unencrypted-transport, no-undeclared-processor
  await local.post('/index', { phone: customer.phone });
}
