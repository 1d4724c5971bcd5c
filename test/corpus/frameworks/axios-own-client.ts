// A client of the project's own returns what its caller says.
// @file src/api-client.ts
import axios, { type AxiosInstance } from 'axios';

export class ApiClient {
  readonly #http: AxiosInstance;

  constructor(base: string) {
    this.#http = axios.create({ baseURL: base });
  }

  async get<T>(path: string): Promise<T> {
    const { data } = await this.#http.get<T>(path);
    return data;
  }
}
// @file src/members.ts
import { ApiClient } from './api-client.js';

interface Member {
  email: string;
  points: number;
}

const client = new ApiClient('/api');

export async function show(): Promise<void> {
  const members = await client.get<Member[]>('/members');
  console.log(members.length);
  console.log(members); // expect: no-personal-data-in-logs
  console.log(await client.get<string[]>('/tiers'));
}
