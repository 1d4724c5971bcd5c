// What a plugin decorates an application with is there in its handlers.
// @file src/members-plugin.ts
import fp from 'fastify-plugin';

export interface Member {
  dateOfBirth: string;
  tier: string;
}
export interface Members {
  find(number: string): Promise<Member>;
}

declare module 'fastify' {
  interface FastifyInstance {
    members: Members;
  }
}

export default fp(async (app) => {
  app.decorate('members', {
    async find(number: string): Promise<Member> {
      const answer = await fetch(`http://localhost:4200/${number}`);
      return (await answer.json()) as Member;
    },
  });
});
// @file src/routes.ts
import type { FastifyInstance } from 'fastify';

export async function routes(app: FastifyInstance): Promise<void> {
  app.get<{ Params: { number: string } }>('/members/:number', async (request) => {
    const member = await app.members.find(request.params.number);
    app.log.info(`tier ${member.tier}`);
    app.log.info(`born ${member.dateOfBirth}`); // expect: no-personal-data-in-logs
    return { tier: member.tier };
  });
}
