// A field goes from a controller through a service into a repository, and only what is passed on arrives.
// @file src/member.ts
export interface Member {
  id: string;
  email: string;
  plan: string;
}
export interface MemberDto {
  id: string;
  plan: string;
}
export const toDto = ({ id, plan }: Member): MemberDto => ({ id, plan });
// @file src/repository.ts
import { appendFileSync } from 'node:fs';

export class JournalRepository {
  constructor(private readonly path: string) {}

  append(entry: object): void {
    appendFileSync(this.path, `${JSON.stringify(entry)}\n`);
  }
}
// @file src/service.ts
import { toDto, type Member } from './member.js';
import type { JournalRepository } from './repository.js';

export class MemberService {
  constructor(private readonly journal: JournalRepository) {}

  rename(member: Member, plan: string): Member {
    const changed = { ...member, plan };
    this.journal.append({ action: 'plan', member: toDto(changed) });
    return changed;
  }
  remove(member: Member): void {
    this.journal.append({ action: 'remove', member }); // expect: no-unencrypted-storage
  }
}
// @file src/controller.ts
import type { Member } from './member.js';
import { JournalRepository } from './repository.js';
import { MemberService } from './service.js';

export class MemberController {
  private readonly members = new MemberService(new JournalRepository('/var/journal.txt'));

  upgrade(member: Member): string {
    return this.members.rename(member, 'gold').plan;
  }
  leave(member: Member): void {
    this.members.remove(member);
  }
}
