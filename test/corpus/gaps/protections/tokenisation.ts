// A token that is drawn at random is a pseudonym, and the table that leads back is not.
import { randomUUID } from 'node:crypto';
import { writeFileSync } from 'node:fs';

interface Panelist {
  email: string;
  answer: number;
}

class Tokens {
  readonly #tokens = new Map<string, string>();

  of(value: string): string {
    const known = this.#tokens.get(value);
    if (known !== undefined) return known;
    const token = randomUUID();
    this.#tokens.set(value, token);
    return token;
  }

  table(): [string, string][] {
    return [...this.#tokens];
  }
}

export function publish(panel: Panelist[]): void {
  const tokens = new Tokens();
  const rows = panel.map((panelist) => ({ who: tokens.of(panelist.email), answer: panelist.answer }));
  writeFileSync('/data/answers.json', JSON.stringify(rows));
  writeFileSync('/data/tokens.json', JSON.stringify(tokens.table())); // expect: no-unencrypted-storage, no-unpseudonymised-export
}
