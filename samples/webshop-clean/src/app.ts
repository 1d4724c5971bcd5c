import * as Sentry from '@sentry/node';
import cookieParser from 'cookie-parser';
import express, { type Express } from 'express';
import Stripe from 'stripe';
import { config } from './config';
import { errorHandler, requestLog } from './http/errors';
import { accountRoutes } from './routes/account';
import { adminRoutes } from './routes/admin';
import { shopRoutes } from './routes/shop';
import { FulfilmentClient } from './services/fulfilment-client';
import { OrderService } from './services/order-service';
import { PaymentService } from './services/payment-service';

export function createOrderService(): OrderService {
  return new OrderService(new PaymentService(new Stripe(config.stripeSecret)), new FulfilmentClient());
}

export function createApp(orderService: OrderService): Express {
  const app = express();
  app.disable('x-powered-by');
  app.use(requestLog);
  app.use(express.json({ limit: '64kb' }));
  app.use(cookieParser(config.cookieSecret));
  app.use('/account', accountRoutes);
  app.use('/admin', adminRoutes(orderService));
  app.use('/', shopRoutes(orderService));
  Sentry.setupExpressErrorHandler(app);
  app.use(errorHandler);
  return app;
}
