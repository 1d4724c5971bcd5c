// A cache of a module hands out what it was filled with, in whatever function.
// @file cache.ts
interface Profile {
  id: string;
  birthDate: string;
}

const profiles = new Map<string, Profile>();
const hits: Record<string, number> = {};

export function remember(profile: Profile): void {
  profiles.set(profile.id, profile);
  hits[profile.id] = 0;
}
export function recall(id: string): Profile | undefined {
  hits[id] = (hits[id] ?? 0) + 1;
  return profiles.get(id);
}
export function statistics(): Record<string, number> {
  return { ...hits };
}
// @file main.ts
import { recall, statistics } from './cache.js';

export function show(id: string): void {
  console.log(statistics());
  console.log(recall(id)?.id);
  console.log(recall(id)?.birthDate); // expect: no-personal-data-in-logs
}
