import { DataSource } from 'typeorm';
import { config } from './config';
import { Address } from './entities/address';
import { Customer } from './entities/customer';
import { NewsletterSubscription } from './entities/newsletter-subscription';
import { Order } from './entities/order';
import { OrderItem } from './entities/order-item';
import { Product } from './entities/product';

export const dataSource = new DataSource({
  type: 'postgres',
  url: config.databaseUrl,
  ssl: { rejectUnauthorized: true },
  entities: [Address, Customer, NewsletterSubscription, Order, OrderItem, Product],
  synchronize: false,
});

export const customers = dataSource.getRepository(Customer);
export const orders = dataSource.getRepository(Order);
export const products = dataSource.getRepository(Product);
export const subscriptions = dataSource.getRepository(NewsletterSubscription);
