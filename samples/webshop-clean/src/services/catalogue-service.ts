import { MoreThan } from 'typeorm';
import { products } from '../data-source';
import type { Product } from '../entities/product';
import { persist, restore } from '../lib/file-store';
import { logger } from '../lib/logger';

const CACHE = 'catalogue.cache';

export type Listing = Pick<Product, 'id' | 'sku' | 'name' | 'priceCents'> & { category: string };

export async function refreshCatalogue(): Promise<Listing[]> {
  const available = await products.find({ where: { stock: MoreThan(0) }, order: { name: 'ASC' } });
  const listing = available.map(({ id, sku, name, priceCents, category }) => ({
    id,
    sku,
    name,
    priceCents,
    category: category.title,
  }));
  await persist(CACHE, listing);
  const perCategory: Record<string, number> = {};
  for (const { category } of listing) {
    perCategory[category] = (perCategory[category] ?? 0) + 1;
  }
  for (const [key, count] of Object.entries(perCategory)) {
    logger.debug(`catalogue: ${key} has ${count} products`);
  }
  return listing;
}

export async function listCatalogue(): Promise<Listing[]> {
  return (await restore<Listing[]>(CACHE)) ?? refreshCatalogue();
}
