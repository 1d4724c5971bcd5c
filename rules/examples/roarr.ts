import { Roarr as log } from 'roarr';

interface Debtor {
  id: number;
  email: string;
  creditScore: number;
}

const dunning = log.child({ module: 'dunning' });

export async function written(debtor: Debtor): Promise<void> {
  log(`Reminded ${debtor.email}`); // flow: log plain
  log({ email: debtor.email }, 'reminded'); // flow: log plain
  log.trace(debtor.email); // flow: log plain
  log.debug({ email: debtor.email }, 'reminded'); // flow: log plain
  log.info('reminded %s', debtor.email); // flow: log plain
  log.warn(debtor.email); // flow: log plain
  log.error(debtor.email); // flow: log plain
  log.fatal(debtor.email); // flow: log plain
  log.traceOnce(debtor.email); // flow: log plain
  log.debugOnce(debtor.email); // flow: log plain
  log.infoOnce(debtor.email); // flow: log plain
  log.warnOnce(debtor.email); // flow: log plain
  log.errorOnce(debtor.email); // flow: log plain
  log.fatalOnce(debtor.email); // flow: log plain
  log.info('reminders: %d', 3);
  await log.adopt(() => dunning.info('in context'), { email: debtor.email }); // flow: log plain
}

export function children(debtor: Debtor): void {
  log.child({ email: debtor.email }).info('seen'); // flow: log plain
  dunning.child({ email: debtor.email }).info('seen'); // flow: log plain
  dunning(debtor.email); // flow: log plain
  dunning.trace(debtor.email); // flow: log plain
  dunning.debug(debtor.email); // flow: log plain
  dunning.info(debtor.email); // flow: log plain
  dunning.warn(debtor.email); // flow: log plain
  dunning.error(debtor.email); // flow: log plain
  dunning.fatal({ email: debtor.email }, 'lost'); // flow: log plain
  dunning.info('seen');
}
