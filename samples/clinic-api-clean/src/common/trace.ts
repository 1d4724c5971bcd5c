import { Logger } from '@nestjs/common';

const logger = new Logger('Trace');

/** One line per step of a longer operation; switched on with LOG_LEVEL=trace. */
export function trace(step: string, value: string): void {
  logger.verbose(`${step} → ${value}`);
}
