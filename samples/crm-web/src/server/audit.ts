import 'server-only';
import { createLogger } from '@/lib/log';

const log = createLogger('audit');

/** One line per change: who did what to which record. */
export function audit(message: string, details?: unknown): void {
  if (details === undefined) log.info(message);
  else log.info(message, details);
}
