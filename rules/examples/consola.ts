import defaultConsola, { consola, createConsola } from 'consola';

interface Subscriber {
  email: string;
  street: string;
  plan: string;
}

const log = createConsola({ level: 4 });
const tagged = consola.withTag('billing');

export function byDefault(subscriber: Subscriber): void {
  defaultConsola(subscriber.email); // flow: log plain
  defaultConsola.fatal(subscriber.email); // flow: log plain
  defaultConsola.error(subscriber.email); // flow: log plain
  defaultConsola.warn(subscriber.email); // flow: log plain
  defaultConsola.log(subscriber.street); // flow: log plain
  defaultConsola.info(`Subscribed: ${subscriber.email}`); // flow: log plain
  defaultConsola.success(subscriber.email); // flow: log plain
  defaultConsola.fail(subscriber.email); // flow: log plain
  defaultConsola.ready(subscriber.email); // flow: log plain
  defaultConsola.start(subscriber.email); // flow: log plain
  defaultConsola.box(subscriber); // flow: log plain
  defaultConsola.debug(subscriber.email); // flow: log plain
  defaultConsola.trace(subscriber.email); // flow: log plain
  defaultConsola.verbose(subscriber.email); // flow: log plain
  defaultConsola.success(subscriber.plan);
}

export function byName(subscriber: Subscriber): void {
  consola(subscriber.email); // flow: log plain
  consola.fatal(subscriber.email); // flow: log plain
  consola.error(subscriber.email); // flow: log plain
  consola.warn(subscriber.email); // flow: log plain
  consola.log(subscriber.street); // flow: log plain
  consola.info(`Subscribed: ${subscriber.email}`); // flow: log plain
  consola.success(subscriber.email); // flow: log plain
  consola.fail(subscriber.email); // flow: log plain
  consola.ready(subscriber.email); // flow: log plain
  consola.start(subscriber.email); // flow: log plain
  consola.box(subscriber); // flow: log plain
  consola.debug(subscriber.email); // flow: log plain
  consola.trace(subscriber.email); // flow: log plain
  consola.verbose(subscriber.email); // flow: log plain
  consola.success(subscriber.plan);
}

export function byInstance(subscriber: Subscriber): void {
  log(subscriber.email); // flow: log plain
  log.fatal(subscriber.email); // flow: log plain
  log.error(subscriber.email); // flow: log plain
  log.warn(subscriber.email); // flow: log plain
  log.log(subscriber.street); // flow: log plain
  log.info(`Subscribed: ${subscriber.email}`); // flow: log plain
  log.success(subscriber.email); // flow: log plain
  log.fail(subscriber.email); // flow: log plain
  log.ready(subscriber.email); // flow: log plain
  log.start(subscriber.email); // flow: log plain
  log.box(subscriber); // flow: log plain
  log.debug(subscriber.email); // flow: log plain
  log.trace(subscriber.email); // flow: log plain
  log.verbose(subscriber.email); // flow: log plain
  tagged.success(subscriber.street); // flow: log plain
  tagged.withTag('renewal').info(subscriber.plan);
}
