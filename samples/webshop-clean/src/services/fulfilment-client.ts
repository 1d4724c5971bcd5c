import https from 'node:https';
import type { Order } from '../entities/order';
import { logger } from '../lib/logger';
import { toParcel } from './parcel';

const PARTNER_HOST = 'api.parcelpoint.example';

/** Hands parcels to the fulfilment partner, which packs and ships them. */
export class FulfilmentClient {
  async announce(order: Order): Promise<void> {
    const parcel = toParcel(order);
    const status = await this.post('/v2/parcels', parcel);
    logger.debug('parcel announced', { order: order.id, grams: parcel.weightGrams, status });
  }

  async orderCollection(day: Date, parcels: number): Promise<void> {
    await this.post('/v2/collections', { day: day.toISOString().slice(0, 10), parcels });
    logger.info(`collection of ${parcels} parcels ordered`);
  }

  private post(path: string, payload: unknown): Promise<number> {
    const body = JSON.stringify(payload);
    const headers = { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) };
    return new Promise((resolve, reject) => {
      const request = https.request(
        { host: PARTNER_HOST, port: 443, path, method: 'POST', headers },
        (response) => {
          response.resume();
          const status = response.statusCode ?? 0;
          if (status >= 400) {
            reject(new Error(`partner answered ${status} on ${path}`));
          } else {
            resolve(status);
          }
        },
      );
      request.on('error', reject);
      request.end(body);
    });
  }
}
