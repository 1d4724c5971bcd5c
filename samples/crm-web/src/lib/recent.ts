export interface RecentEntry {
  key: string;
  openedAt: number;
}

const STORE = 'crm:recent';
const LIMIT = 10;

export function recentEntries(): RecentEntry[] {
  const stored = localStorage.getItem(STORE);
  return stored ? (JSON.parse(stored) as RecentEntry[]) : [];
}

export function rememberRecent(entry: RecentEntry): void {
  const others = recentEntries().filter((known) => known.key !== entry.key);
  localStorage.setItem(STORE, JSON.stringify([entry, ...others].slice(0, LIMIT)));
}
