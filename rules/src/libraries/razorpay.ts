import type { LibraryModel } from './model.js';
import { exchanges } from './parts.js';

export const RAZORPAY: LibraryModel = {
  package: 'razorpay',
  docs: 'https://github.com/razorpay/razorpay-node#readme',
  processor: { name: 'Razorpay', hosts: ['api.razorpay.com', '.razorpay.com'] },
  types: { default: 'Razorpay' },
  members: {
    'Razorpay#{orders,customers,paymentLink,subscriptions,invoices,virtualAccounts,fundAccount}.create':
      exchanges(['arg0']),
    'Razorpay#customers.edit': exchanges(['arg1']),
    'Razorpay#{orders.fetch,payments.fetch,customers.fetch,orders.all}': { drops: true, unknown: true },
  },
};
