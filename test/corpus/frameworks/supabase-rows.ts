// A query of Supabase brings the columns that it selects of the row that the database's type declares.
// @file src/database.types.ts
export interface Database {
  public: {
    Tables: {
      members: {
        Row: { id: string; email: string; tier: string };
        Insert: { id?: string; email: string; tier?: string };
      };
    };
  };
}
// @file src/members.ts
import { createClient } from '@supabase/supabase-js';
import type { Database } from './database.types.js';

const supabase = createClient<Database>(process.env.SUPABASE_URL!, process.env.SUPABASE_KEY!);

export async function show(): Promise<void> {
  const { data: tiers } = await supabase.from('members').select('id, tier');
  console.log(tiers);
  const { data: members } = await supabase.from('members').select('*');
  console.log(members); // expect: no-personal-data-in-logs
}
