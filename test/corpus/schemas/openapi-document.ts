// Types that are generated of an OpenAPI document are read from the document where they are not kept with the code.
// @file api/openapi.yaml
openapi: 3.1.0
info: { title: Surgery, version: '1' }
paths:
  /insured/{insuranceNumber}:
    parameters:
      - { name: insuranceNumber, in: path, schema: { type: string } }
    get:
      operationId: getInsured
      parameters:
        - { name: page, in: query, schema: { type: integer } }
        - $ref: '#/components/parameters/Mail'
      responses:
        '200':
          $ref: '#/components/responses/Insured'
  /tariffs:
    get:
      operationId: listTariffs
      responses:
        '200':
          description: all
          content:
            application/json:
              schema: { type: array, items: { $ref: '#/components/schemas/Tariff' } }
    post:
      operationId: choose
      requestBody:
        content:
          application/json:
            schema:
              type: object
              properties:
                tariff: { type: string }
                dateOfBirth: { type: string, format: date }
components:
  parameters:
    Mail: { name: email, in: query, schema: { type: string } }
  responses:
    Insured:
      description: one
      content:
        application/json:
          schema: { $ref: '#/components/schemas/Insured' }
  schemas:
    Tariff:
      type: object
      properties:
        code: { type: string }
        monthly: { type: number }
    Person:
      type: object
      properties:
        lastName: { type: string }
        tag: { type: string, description: 'What the gate knows. @personal user.government_id' }
    Insured:
      allOf:
        - $ref: '#/components/schemas/Person'
        - type: object
          properties:
            tariff: { $ref: '#/components/schemas/Tariff' }
            parent: { $ref: '#/components/schemas/Insured' }
// @file src/insured.ts
import type { components, operations, paths } from './generated/schema.js';

type Insured = components['schemas']['Insured'];
type Parameters = paths['/insured/{insuranceNumber}']['get']['parameters'];
type Choice = operations['choose']['requestBody']['content']['application/json'];
type Tariffs = operations['listTariffs']['responses'][200]['content']['application/json'];

export function show(insured: Insured, { path, query }: Parameters, choice: Choice, tariffs: Tariffs): void {
  console.log(insured.tariff);
  console.log(insured.parent.lastName); // expect: no-personal-data-in-logs
  console.log(insured.tag); // expect: no-personal-data-in-logs
  console.log(query.page);
  console.log(query.email); // expect: no-personal-data-in-logs
  console.log(path); // expect: no-personal-data-in-logs
  console.log(choice.tariff);
  console.log(choice); // expect: no-personal-data-in-logs
  console.log(tariffs);
}
