import { Logger } from '@aws-lambda-powertools/logger';

interface Invitee {
  email: string;
  locale: string;
}

const logger = new Logger({ serviceName: 'invitations' });

export function handler(invitee: Invitee): void {
  logger.trace(invitee.email); // flow: log plain
  logger.debug('invited', { email: invitee.email }); // flow: log plain
  logger.info(`Invited ${invitee.email}`); // flow: log plain
  logger.warn(invitee.email); // flow: log plain
  logger.error('failed', new Error(invitee.email)); // flow: error-text plain; log plain
  logger.critical(invitee.email); // flow: log plain
  logger.appendKeys({ email: invitee.email }); // flow: log plain
  logger.appendPersistentKeys({ email: invitee.email }); // flow: log plain
  logger.addPersistentLogAttributes({ email: invitee.email }); // flow: log plain
  logger.logEventIfEnabled({ body: invitee.email }); // flow: log plain
  logger.createChild({ persistentKeys: { email: invitee.email } }).info('sent'); // flow: log plain
  new Logger({ persistentKeys: { email: invitee.email } }).info('sent'); // flow: log plain
  logger.removeKeys(['email']);
  logger.info('sent', { locale: invitee.locale });
}
