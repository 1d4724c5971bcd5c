// A client that is created for the paths of a document answers what the document says of each path.
// @file swagger.json
{
  "swagger": "2.0",
  "info": { "title": "Fleet", "version": "1" },
  "paths": {
    "/passengers/{id}": {
      "get": { "responses": { "200": { "description": "one", "schema": { "$ref": "#/definitions/Passenger" } } } }
    },
    "/roads": {
      "get": {
        "responses": {
          "200": { "description": "all", "schema": { "type": "array", "items": { "$ref": "#/definitions/Road" } } }
        }
      }
    }
  },
  "definitions": {
    "Passenger": { "type": "object", "properties": { "id": { "type": "string" }, "phoneNumber": { "type": "string" } } },
    "Road": { "type": "object", "properties": { "lanes": { "type": "integer" } } }
  }
}
// @file src/fleet.ts
import createClient from 'openapi-fetch';
import type { paths } from './generated/fleet';

const client = createClient<paths>({ baseUrl: 'https://fleet.internal.example' });

export async function show(id: string): Promise<void> {
  const { data, error } = await client.GET('/passengers/{id}', { params: { path: { id } } });
  if (error) return;
  console.log(data.id);
  console.log(data); // expect: no-personal-data-in-logs
  const roads = await client.GET('/roads');
  console.log(roads.data);
}
