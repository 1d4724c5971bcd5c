import Koa from 'koa';
import koaLogger from 'koa-logger';
import { createLogger } from 'winston';

interface Operator {
  email: string;
  shift: string;
}

const logger = createLogger({ level: 'http' });

export function start(app: Koa, operator: Operator): void {
  app.use(koaLogger());
  app.use(koaLogger((line: string) => void logger.http(`${operator.shift} ${line}`)));
  app.use(koaLogger((line: string) => void logger.http(`${operator.email} ${line}`))); // flow: log plain
  app.use(koaLogger({ transporter: (line: string) => void logger.http(`${operator.email} ${line}`) })); // flow: log plain
}
