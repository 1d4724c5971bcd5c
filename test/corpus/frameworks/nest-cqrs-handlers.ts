// What a bus of Nest executes is handled by the class that a decorator names, and its answer comes back.
// @file members.messages.ts
export class JoinClub {
  constructor(
    readonly contact: string,
    readonly plan: string,
  ) {}
}
export class ClubJoined {
  constructor(
    readonly contact: string,
    readonly plan: string,
  ) {}
}
export class FindContact {
  constructor(readonly id: string) {}
}
// @file members.handlers.ts
import { CommandHandler, EventBus, EventsHandler, QueryHandler } from '@nestjs/cqrs';
import { ClubJoined, FindContact, JoinClub } from './members.messages.js';

interface Member {
  email: string;
  plan: string;
}
declare function load(id: string): Promise<Member>;

@CommandHandler(JoinClub)
export class JoinClubHandler {
  constructor(private readonly events: EventBus) {}

  execute(command: JoinClub): void {
    this.events.publish(new ClubJoined(command.contact, command.plan));
  }
}

@EventsHandler(ClubJoined)
export class ClubJoinedHandler {
  handle(event: ClubJoined): void {
    sessionStorage.setItem('plan', event.plan);
    sessionStorage.setItem('contact', event.contact);
  }
}

@QueryHandler(FindContact)
export class FindContactHandler {
  async execute(query: FindContact): Promise<unknown> {
    const member = await load(query.id);
    return { reachedBy: member.email, plan: member.plan };
  }
}
// @file members.controller.ts
import { Controller, Post } from '@nestjs/common';
import { CommandBus, QueryBus } from '@nestjs/cqrs';
import { FindContact, JoinClub } from './members.messages.js';

@Controller('members')
export class MembersController {
  constructor(
    private readonly commands: CommandBus,
    private readonly queries: QueryBus,
  ) {}

  join(member: { email: string; plan: string }): void {
    this.commands.execute(new JoinClub('nobody', member.plan));
    this.commands.execute(new JoinClub(member.email, member.plan)); // expect: no-unencrypted-storage
  }

  async show(id: string): Promise<void> {
    const found = await this.queries.execute(new FindContact(id));
    console.log(found.plan);
    console.log(found.reachedBy); // expect: no-personal-data-in-logs
  }
}
