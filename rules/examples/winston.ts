import winston, { createLogger, format, transports, type Logger } from 'winston';

interface Customer {
  id: string;
  email: string;
  street: string;
  orders: number;
}

const logger = createLogger({
  level: 'info',
  format: format.combine(format.timestamp(), format.json()),
  defaultMeta: { service: 'shop' },
  transports: [new transports.Console()],
});

const withoutEmail = format((info) => {
  delete info.email;
  return info;
});
const careful = createLogger({ format: format.combine(withoutEmail(), format.json()) });

export function rewritten(customer: Customer): void {
  careful.info('seen', { email: customer.email, orders: customer.orders });
  careful.info('seen', { street: customer.street }); // flow: log plain
}

export function module(customer: Customer): void {
  winston.error(customer.email); // flow: log plain
  winston.warn('unpaid', { email: customer.email }); // flow: log plain
  winston.info(`Ordered by ${customer.email}`); // flow: log plain
  winston.http(customer.street); // flow: log plain
  winston.verbose(customer.email); // flow: log plain
  winston.debug('customer', customer); // flow: log plain
  winston.silly(customer.email); // flow: log plain
  winston.log('info', customer.email); // flow: log plain
  winston.profile('order', { message: customer.email }); // flow: log plain
  winston.child({ email: customer.email }).info('seen'); // flow: log plain
  winston.info('orders', { orders: customer.orders });
}

export function instance(customer: Customer): void {
  logger.error(customer.email); // flow: log plain
  logger.warn('unpaid', { email: customer.email }); // flow: log plain
  logger.info(`Ordered by ${customer.email}`); // flow: log plain
  logger.http(customer.street); // flow: log plain
  logger.verbose(customer.email); // flow: log plain
  logger.debug('customer', customer); // flow: log plain
  logger.silly(customer.email); // flow: log plain
  logger.emerg(customer.email); // flow: log plain
  logger.alert(customer.email); // flow: log plain
  logger.crit(customer.email); // flow: log plain
  logger.warning(customer.email); // flow: log plain
  logger.notice(customer.email); // flow: log plain
  logger.log({ level: 'info', message: 'ordered', street: customer.street }); // flow: log plain
  logger.write({ level: 'info', message: customer.email }); // flow: log plain
  logger.profile('order', { message: customer.email }); // flow: log plain
  logger.startTimer().done({ message: customer.email }); // flow: log plain
  logger.info('orders', { orders: customer.orders });
}

export function children(customer: Customer, parent: Logger): void {
  const child = parent.child({ email: customer.email }); // flow: log plain
  child.info('seen');
  child.info(customer.street); // flow: log plain
  winston.loggers.get('audit').info(customer.email); // flow: log plain
  createLogger({ defaultMeta: { customer: customer.email } }).info('ready'); // flow: log plain
}
