// A pseudonym that is cut short, prefixed or put together with others is still a pseudonym.
import { createHmac } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { stringify } from 'csv-stringify/sync';

interface Visitor {
  email: string;
  phone: string;
  visits: number;
}

const key = process.env.PSEUDONYM_KEY!;

const short = (text: string) => createHmac('sha256', key).update(text.toLowerCase()).digest('base64url').slice(0, 12);

export function table(visitors: Visitor[]): void {
  const rows = visitors.map((visitor) => [`v_${short(visitor.email)}`, visitor.visits]);
  writeFileSync('visits.csv', stringify(rows));
  const joined = visitors.map((visitor) => [`${short(visitor.email)}-${short(visitor.phone)}`]);
  writeFileSync('visits.csv', stringify(joined));
  const broken = visitors.map((visitor) => [`${short(visitor.email)}-${visitor.phone}`]);
  writeFileSync('visits.csv', stringify(broken)); // expect: no-unencrypted-storage, no-unpseudonymised-export
}
