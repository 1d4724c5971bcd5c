import { randomInt } from 'node:crypto';
import { In } from 'typeorm';
import { orders, products } from '../data-source';
import type { Customer } from '../entities/customer';
import { OrderItem } from '../entities/order-item';
import { type Order, OrderStatus } from '../entities/order';
import { HttpError } from '../http/errors';
import { audit } from '../lib/audit';
import { logger } from '../lib/logger';
import { isOfAge } from './customer-service';
import type { FulfilmentClient } from './fulfilment-client';
import { sendOrderConfirmation, sendStockAlert } from './mail-service';
import type { PaymentService } from './payment-service';
import { emptyBasket, type Session } from './session-store';

const LOW_STOCK = 12;

export class OrderService {
  constructor(
    private readonly payments: PaymentService,
    private readonly fulfilment: FulfilmentClient,
  ) {}

  async place(session: Session, customer: Customer): Promise<Order> {
    const items = await this.collectItems(session);
    const [address] = customer.addresses;
    if (!address) {
      throw new HttpError(409, 'the account has no address');
    }
    if (items.some((item) => item.product.alcoholic) && !isOfAge(customer)) {
      logger.info('age check failed', { customer: customer.id, ofAge: false });
      throw new HttpError(403, 'alcoholic products are sold to adults only');
    }
    const order = await orders.save(
      orders.create({
        number: this.nextNumber(),
        customer,
        shippingAddress: address,
        billingAddress: address,
        items,
        totalCents: items.reduce((sum, item) => sum + item.quantity * item.unitPriceCents, 0),
      }),
    );
    order.paymentIntentId = await this.payments.charge(order);
    order.status = OrderStatus.Paid;
    await this.fulfilment.announce(order);
    await orders.save(order);
    await emptyBasket(session);
    await sendOrderConfirmation(order);
    audit(`order ${order.id} placed`, { items: items.length, status: order.status });
    return order;
  }

  async cancel(id: string): Promise<void> {
    const order = await orders.findOne({ where: { id }, relations: { customer: true } });
    if (!order) {
      throw new HttpError(404, `no order ${id}`);
    }
    await this.payments.refund(order);
    await orders.save(order);
    audit(`order ${order.id} cancelled for ${order.customer.id}`);
  }

  async findOwn(id: string, customer: Customer): Promise<Order> {
    const order = await orders.findOne({
      where: { id, customer: { id: customer.id } },
      relations: { customer: true, billingAddress: true, items: true },
    });
    if (!order) {
      throw new HttpError(404, `no order ${id}`);
    }
    return order;
  }

  async closeDay(day: Date): Promise<void> {
    const waiting = await orders.countBy({ status: OrderStatus.Paid });
    if (waiting > 0) {
      await this.fulfilment.orderCollection(day, waiting);
    }
  }

  private async collectItems(session: Session): Promise<OrderItem[]> {
    const found = await products.findBy({ id: In(session.basket.map((line) => line.productId)) });
    if (found.length === 0) {
      throw new HttpError(409, 'the basket is empty');
    }
    const items: OrderItem[] = [];
    for (const product of found) {
      const quantity = session.basket.find((line) => line.productId === product.id)?.quantity ?? 1;
      if (product.stock < quantity) {
        throw new HttpError(409, `${product.name} is sold out`);
      }
      product.stock -= quantity;
      if (product.stock < LOW_STOCK) {
        await sendStockAlert(product);
      }
      items.push(Object.assign(new OrderItem(), { product, quantity, unitPriceCents: product.priceCents }));
    }
    await products.save(found);
    return items;
  }

  private nextNumber(): string {
    return `R${new Date().getFullYear()}-${randomInt(100_000, 999_999)}`;
  }
}
