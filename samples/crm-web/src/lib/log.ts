import { createConsola, type ConsolaInstance } from 'consola';

const root = createConsola({ level: process.env.NODE_ENV === 'production' ? 3 : 4 });

export function createLogger(scope: string): ConsolaInstance {
  return root.withTag(`crm:${scope}`);
}
