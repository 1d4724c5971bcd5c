import type { LibraryModel } from './model.js';
import { exchanges } from './parts.js';

export const SQUARE: LibraryModel = {
  package: 'square',
  docs: 'https://github.com/square/square-nodejs-sdk#readme',
  processor: { name: 'Square', hosts: ['connect.squareup.com', '.squareup.com'] },
  members: {
    'SquareClient#{customers,payments,orders,cards,bookings}.create': exchanges(['arg0']),
    'SquareClient#customers.{update,search}': exchanges(['arg0']),
    'Client#customersApi.{createCustomer,searchCustomers}': exchanges(['arg0']),
    'Client#customersApi.updateCustomer': exchanges(['arg1']),
    'Client#paymentsApi.createPayment': exchanges(['arg0']),
    'SquareClient#{customers.get,customers.list,payments.get}': { drops: true, unknown: true },
  },
};
