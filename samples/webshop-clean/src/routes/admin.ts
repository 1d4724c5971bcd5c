import { Router } from 'express';
import { HttpError } from '../http/errors';
import { requireStaff } from '../http/session';
import { seal } from '../lib/crypto';
import { AccountingExport } from '../services/accounting-export';
import { refreshCatalogue } from '../services/catalogue-service';
import { findForStaff } from '../services/customer-service';
import { renderForm, subscribersCsv, writeAgencyFile, writeStatistics } from '../services/newsletter-service';
import type { OrderService } from '../services/order-service';

export function adminRoutes(orderService: OrderService): Router {
  const router = Router();
  const accounting = new AccountingExport();
  router.use(requireStaff);

  router.post('/customers/search', async (req, res) => {
    const { email } = req.body as { email: string };
    res.json(await findForStaff(email));
  });

  router.get('/newsletter.csv', async (_req, res) => {
    const csv = await subscribersCsv();
    res.attachment('newsletter.csv.enc').send(seal(csv));
  });

  router.post('/newsletter/files', async (_req, res) => {
    const file = await writeAgencyFile();
    const rows = await writeStatistics();
    await renderForm();
    res.json({ file, rows });
  });

  router.post('/accounting/:month', async (req, res) => {
    if (!/^\d{4}-\d{2}$/.test(req.params.month)) {
      throw new HttpError(400, `not a month: ${req.params.month}`);
    }
    res.json({ entries: await accounting.run(req.params.month) });
  });

  router.post('/orders/:id/cancel', async (req, res) => {
    await orderService.cancel(req.params.id);
    res.status(204).end();
  });

  router.post('/catalogue/refresh', async (_req, res) => {
    const { length } = await refreshCatalogue();
    res.json({ products: length });
  });

  return router;
}
