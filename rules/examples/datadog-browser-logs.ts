import { datadogLogs } from '@datadog/browser-logs';

interface Player {
  email: string;
  birthDate: string;
  score: number;
}

datadogLogs.init({ clientToken: 'c', site: 'datadoghq.eu', forwardErrorsToLogs: true });
const logger = datadogLogs.createLogger('game');

export function played(player: Player): void {
  datadogLogs.logger.debug(player.email); // flow: log plain encrypted to Datadog
  datadogLogs.logger.info('played', { email: player.email }); // flow: log plain encrypted to Datadog
  datadogLogs.logger.info('played', { score: player.score });
  logger.warn(player.birthDate); // flow: log plain encrypted to Datadog
  logger.error(`Too young: ${player.birthDate}`); // flow: log plain encrypted to Datadog
  logger.log(player.email); // flow: log plain encrypted to Datadog
  logger.setContext({ email: player.email }); // flow: log plain encrypted to Datadog
  logger.setContextProperty('birthDate', player.birthDate); // flow: log plain encrypted to Datadog
  logger.setContextProperty('score', player.score);
  datadogLogs.setUser({ id: '1', email: player.email }); // flow: log plain encrypted to Datadog
  datadogLogs.setGlobalContext({ email: player.email }); // flow: log plain encrypted to Datadog
  datadogLogs.setUserProperty('email', player.email); // flow: log plain encrypted to Datadog
  datadogLogs.setGlobalContextProperty('email', player.email); // flow: log plain encrypted to Datadog
}
