import { log, Logger, useLogger } from 'next-axiom';

interface Reader {
  email: string;
  lastName: string;
  articles: number;
}

const logger = new Logger({ source: 'api' });

export function read(reader: Reader): void {
  log.debug(reader.email); // flow: log plain encrypted to Axiom
  log.info('read', { email: reader.email }); // flow: log plain encrypted to Axiom
  log.info('read', { articles: reader.articles });
  log.warn(reader.email); // flow: log plain encrypted to Axiom
  log.error(reader.lastName); // flow: log plain encrypted to Axiom
  logger.debug(reader.email); // flow: log plain encrypted to Axiom
  logger.info('read', { email: reader.email }); // flow: log plain encrypted to Axiom
  logger.warn(reader.email); // flow: log plain encrypted to Axiom
  logger.error(reader.lastName); // flow: log plain encrypted to Axiom
  logger.with({ email: reader.email }).info('read'); // flow: log plain encrypted to Axiom
}

export function useReading(reader: Reader): void {
  useLogger().info(reader.email); // flow: log plain encrypted to Axiom
}
