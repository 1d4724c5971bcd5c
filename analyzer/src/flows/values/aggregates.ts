import { raise, treat, type Site, type Value } from './values.js';

/** A number that grows over many records: it began as one, and holds nothing but what was added up. */
export function isTotal(value: Value): boolean {
  if (typeof value.constant === 'number') return true;
  return (
    value.labels.length > 0 &&
    value.labels.every(({ protection }) => protection === 'anonymised') &&
    value.typed.length === 0 &&
    value.objects.length === 0
  );
}

/** What is added up over many people is about none of them. */
export function aggregated(value: Value, site: Site): Value {
  const sum = { ...value, constant: undefined };
  return treat(sum, (own) => raise(own, 'anonymised', undefined, site, 'sum'));
}
