import type { Order } from '../entities/order';
import { fullName } from '../lib/format';

export interface Parcel {
  reference: string;
  weightGrams: number;
  recipient: {
    name: string;
    street: string;
    postcode: string;
    city: string;
    country: string;
    phone: string | null;
  };
}

export function toParcel(order: Order): Parcel {
  const { shippingAddress: to, customer } = order;
  return {
    reference: order.number,
    weightGrams: order.items.reduce((sum, item) => sum + item.quantity * item.product.weightGrams, 0),
    recipient: {
      name: fullName(to),
      street: to.street,
      postcode: to.postcode,
      city: to.city,
      country: to.country,
      phone: customer.phone,
    },
  };
}
