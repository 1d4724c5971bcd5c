import express from 'express';
import morgan from 'morgan';
import { createLogger } from 'winston';

interface Account {
  email: string;
  plan: string;
}

const app = express();
const logger = createLogger({ level: 'http' });

app.use(morgan('combined', { stream: { write: (line: string) => void logger.http(line.trim()) } }));
app.use(morgan(':method :url :plan'));

morgan.token('plan', (req) => {
  const account: Account = req.body;
  logger.debug(account.email); // flow: log plain
  return account.plan;
});
