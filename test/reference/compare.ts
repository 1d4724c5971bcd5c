import type { Analysis } from 'tomograph';

/** The flows that the engine finds, in the notation of the reference. */
export function flowsOf({ flows }: Analysis): ReadonlySet<string> {
  const certainties = new Map<string, string>();
  for (const { location, channel, data } of flows) {
    const key = `${location.file}:${location.start.line + 1} ${channel} ${data.category} ${data.protection}`;
    if (certainties.get(key) !== 'certain') certainties.set(key, data.certainty);
  }
  return new Set([...certainties].map(([key, certainty]) => `${key} ${certainty}`));
}
