// Models that a generator writes by the names of a document's schemas are those schemas.
// @file openapi.json
{
  "openapi": "3.0.3",
  "info": { "title": "Club", "version": "1" },
  "paths": {},
  "components": {
    "schemas": {
      "Member": { "type": "object", "properties": { "phone": { "type": "string" }, "team": { "type": "string" } } },
      "Team": { "type": "object", "properties": { "colour": { "type": "string" } } }
    }
  }
}
// @file src/club.ts
import type { Member, Team } from './generated';

export function show(member: Member, team: Team): void {
  console.log(member.team, team);
  console.log(member); // expect: no-personal-data-in-logs
}
