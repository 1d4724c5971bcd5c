import createDebug, { debug } from 'debug';

interface Session {
  id: string;
  ipAddress: string;
  startedAt: Date;
}

interface Visitor {
  email: string;
  session: Session;
}

const trace = createDebug('shop:session');
const mail = debug('shop:mail');
const worker = require('debug')('shop:worker');

export function opened(visitor: Visitor): void {
  trace('opened by %s', visitor.email); // flow: log plain
  trace('opened at %s', visitor.session.startedAt);
  trace.extend('http')('from %s', visitor.session.ipAddress); // flow: log plain (possible)
  mail(visitor.email); // flow: log plain
  worker('%o', visitor); // flow: log plain; log plain (possible)
}
