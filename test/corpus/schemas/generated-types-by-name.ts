// A type that is looked up by a name in generated types is the type of that name.
// @file src/database.types.ts
export interface Database {
  public: {
    Tables: {
      members: { Row: { id: string; email: string; tier: string } };
      tiers: { Row: { name: string; price: number } };
    };
  };
}
export type Tables<T extends keyof Database['public']['Tables']> = Database['public']['Tables'][T]['Row'];
// @file src/print.ts
import type { Tables } from './database.types.js';

export function print(member: Tables<'members'>, tier: Tables<'tiers'>): void {
  console.log(tier, member.tier);
  console.log(member); // expect: no-personal-data-in-logs
}
