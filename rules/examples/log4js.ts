import log4js, { getLogger, type Logger } from 'log4js';

interface Employee {
  id: number;
  firstName: string;
  phoneNumber: string;
  department: string;
}

log4js.configure({
  appenders: { out: { type: 'stdout' } },
  categories: { default: { appenders: ['out'], level: 'info' } },
});
const logger = log4js.getLogger('hr');
const audit: Logger = getLogger('audit');

export function levels(employee: Employee): void {
  logger.trace(employee.firstName); // flow: log plain
  logger.debug('hired', employee); // flow: log plain; log plain (possible)
  logger.info(`Called ${employee.phoneNumber}`); // flow: log plain
  logger.warn('called', { number: employee.phoneNumber }); // flow: log plain
  audit.error('no such employee', employee.firstName); // flow: log plain
  audit.fatal(employee); // flow: log plain; log plain (possible)
  audit.mark(employee.firstName); // flow: log plain
  audit.log('info', employee.phoneNumber); // flow: log plain
  logger.info('hired into', employee.department); // flow: log plain (possible)
}

export function context(employee: Employee): void {
  logger.addContext('phone', employee.phoneNumber); // flow: log plain
  logger.addContext('department', employee.department); // flow: log plain (possible)
  logger.info('hired');
}
