import { config } from '../config';
import type { NewsletterSubscription } from '../entities/newsletter-subscription';
import type { Order } from '../entities/order';
import type { Product } from '../entities/product';
import { formatEuro, maskEmail } from '../lib/format';
import { logger } from '../lib/logger';
import { deliver } from '../lib/mailer';

export async function sendOrderConfirmation(order: Order): Promise<void> {
  const rows = order.items.map(
    (item) => `<li class="item-name">${item.quantity} × ${item.product.name}</li>`,
  );
  const html = `<p>Hello ${order.customer.firstName},</p><ul>${rows.join('')}</ul><p>${formatEuro(order.totalCents)}</p>`;
  let reference = order.customer.email;
  await deliver(reference, `Your order ${order.number}`, html); // expect: no-undeclared-processor
  reference = order.id;
  logger.info(`confirmation sent for ${reference}`);
}

export async function sendOptIn(subscription: NewsletterSubscription): Promise<void> {
  const link = `${config.shopUrl}/newsletter/confirm/${subscription.id}`;
  const html = `<p>Please confirm: <a class="button" href="${link}">yes, send me the newsletter</a></p>`;
  await deliver(subscription.email, 'Please confirm your subscription', html); // expect: no-undeclared-processor
  logger.info('opt-in mail sent', { to: maskEmail(subscription.email) });
}

export async function sendStockAlert(product: Product): Promise<void> {
  await deliver(
    config.purchasing,
    `Low stock: ${product.name}`,
    `<p>${product.stock} left of ${product.sku}</p>`,
  );
  logger.warn(`low stock: ${product.name} (${product.category.title})`);
}
