import 'reflect-metadata';
import { networkInterfaces } from 'node:os';
import { createApp, createOrderService } from './app';
import { config } from './config';
import { dataSource } from './data-source';
import { prepareFolders } from './lib/file-store';
import { logger } from './lib/logger';
import { startMonitoring } from './lib/monitoring';
import { sweepSessions } from './services/session-store';

const DAY = 24 * 60 * 60 * 1000;

function ownAddresses(): string[] {
  return Object.values(networkInterfaces())
    .flatMap((entries) => entries ?? [])
    .filter((entry) => !entry.internal)
    .map((entry) => entry.address);
}

async function main(): Promise<void> {
  startMonitoring();
  await prepareFolders();
  await dataSource.initialize();
  const orderService = createOrderService();
  createApp(orderService).listen(config.port, () => {
    for (const address of ownAddresses()) {
      logger.info(`listening on ${address}`, { port: config.port });
    }
  });
  setInterval(() => {
    Promise.all([sweepSessions(), orderService.closeDay(new Date())]).catch((error: Error) => {
      logger.error('daily tasks failed', { kind: error.name });
    });
  }, DAY).unref();
}

main().catch((error: NodeJS.ErrnoException) => {
  logger.error('start failed', { code: error.code });
  process.exitCode = 1;
});
