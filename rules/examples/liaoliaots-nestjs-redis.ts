import { Injectable } from '@nestjs/common';
import { RedisService } from '@liaoliaots/nestjs-redis';

interface Member {
  email: string;
  tier: string;
}

@Injectable()
export class MemberCache {
  constructor(private readonly redis: RedisService) {}

  async remember(member: Member): Promise<void> {
    await this.redis.getOrThrow().set('member', member.email); // flow: cache plain
    await this.redis.getOrThrow().set('tier', member.tier);
  }
}
