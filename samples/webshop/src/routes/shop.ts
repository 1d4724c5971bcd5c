import { Router } from 'express';
import { readBasketLine, readContact } from '../http/requests';
import { currentCustomer, currentSession } from '../http/session';
import { listCatalogue } from '../services/catalogue-service';
import { writeInvoice } from '../services/invoice-service';
import { confirmSubscription, subscribe } from '../services/newsletter-service';
import type { OrderService } from '../services/order-service';
import { addToBasket, rememberContact } from '../services/session-store';

export function shopRoutes(orderService: OrderService): Router {
  const router = Router();

  router.get('/products', async (_req, res) => {
    res.json(await listCatalogue());
  });

  router.get('/basket', async (req, res) => {
    const { basket, contact } = await currentSession(req, res);
    res.json({ basket, contact });
  });

  router.post('/basket', async (req, res) => {
    const session = await addToBasket(await currentSession(req, res), readBasketLine(req.body));
    res.json({ lines: session.basket.length });
  });

  router.put('/basket/contact', async (req, res) => {
    await rememberContact(await currentSession(req, res), readContact(req.body));
    res.status(204).end();
  });

  router.post('/orders', async (req, res) => {
    const customer = await currentCustomer(req, res);
    const order = await orderService.place(await currentSession(req, res), customer);
    res.status(201).json({ id: order.id, number: order.number, status: order.status });
  });

  router.get('/orders/:id/invoice', async (req, res) => {
    const order = await orderService.findOwn(req.params.id, await currentCustomer(req, res));
    res.type('application/pdf');
    writeInvoice(order, res);
  });

  router.post('/newsletter', async (req, res) => {
    const { email, firstName, source } = req.body as { email: string; firstName?: string; source?: string };
    await subscribe(email, firstName ?? null, source ?? 'footer');
    res.status(202).end();
  });

  router.get('/newsletter/confirm/:id', async (req, res) => {
    await confirmSubscription(req.params.id);
    res.status(204).end();
  });

  return router;
}
