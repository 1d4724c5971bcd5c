// Routes that a factory makes use the services that it was given.
// @file src/app.ts
import express from 'express';
import { MemberRepository } from './member-repository.js';
import { memberRoutes } from './member-routes.js';

const app = express();
app.use('/members', memberRoutes({ members: new MemberRepository(), journal: (line) => console.log(line) }));
// @file src/member-repository.ts
export interface Member {
  email: string;
  tier: string;
}

export class MemberRepository {
  async find(number: string): Promise<Member> {
    const answer = await fetch(`http://localhost:4000/${number}`);
    return (await answer.json()) as Member;
  }
}
// @file src/member-routes.ts
import { Router } from 'express';
import type { MemberRepository } from './member-repository.js';

interface Services {
  members: MemberRepository;
  journal: (line: string) => void;
}

export function memberRoutes({ members, journal }: Services): Router {
  const router = Router();
  router.get('/:number', async (request, response) => {
    const member = await members.find(request.params.number);
    journal(member.tier);
    console.log('showed', member.tier);
    console.log('showed', member.email); // expect: no-personal-data-in-logs
    response.json({ contact: member.email }); // flow: http-response
  });
  router.get('/:number/tier', async (request, response) => {
    const { tier } = await members.find(request.params.number);
    response.json({ tier });
  });
  return router;
}
