// A module that registers itself when it is imported is called by the registry.
// @file registry.ts
export type Exporter = (line: string) => void;
const exporters: Record<string, Exporter> = {};

export function register(name: string, exporter: Exporter): void {
  exporters[name] = exporter;
}
export function run(name: string, line: string): void {
  exporters[name]?.(line);
}
// @file console-exporter.ts
import { register } from './registry.js';

register('console', (line) => console.log(line));
// @file main.ts
import './console-exporter.js';
import { run } from './registry.js';

interface Patron {
  id: string;
  email: string;
}

export function hand(patron: Patron): void {
  run('console', patron.id);
  run('console', patron.email); // expect: no-personal-data-in-logs
}
