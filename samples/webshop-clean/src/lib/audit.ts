import { logger } from './logger';

/** Business events, kept longer than the technical log. */
export function audit(message: string, details: Record<string, unknown> = {}): void {
  logger.info(message, { ...details, stream: 'audit' });
}
