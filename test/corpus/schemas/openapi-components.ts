// Types that a generator makes of an OpenAPI document are read through their indices.
// @file src/generated/api.d.ts
export interface components {
  schemas: {
    Insured: {
      /** Format: uuid */
      id: string;
      insuranceNumber: string;
      tariff: components['schemas']['Tariff'];
    };
    Tariff: { code: string; monthly: number };
  };
}
export interface operations {
  getInsured: {
    parameters: { path: { id: string }; query?: { email?: string; page?: number } };
    responses: { 200: { content: { 'application/json': components['schemas']['Insured'] } } };
  };
}
// @file src/insured.ts
import type { components, operations } from './generated/api.js';

type Insured = components['schemas']['Insured'];
type Answer = operations['getInsured']['responses'][200]['content']['application/json'];
type Query = NonNullable<operations['getInsured']['parameters']['query']>;

export function show(insured: Insured, answer: Answer, query: Query): void {
  console.log(insured.tariff);
  console.log(insured.insuranceNumber); // expect: no-personal-data-in-logs
  console.log(answer.tariff.monthly);
  console.log(answer); // expect: no-personal-data-in-logs
  console.log(query.page);
  console.log(query.email); // expect: no-personal-data-in-logs
}
