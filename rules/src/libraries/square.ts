import type { LibraryModel } from './model.js';
import { sendsTo } from './parts.js';

export const SQUARE: LibraryModel = {
  package: 'square',
  docs: 'https://github.com/square/square-nodejs-sdk#readme',
  processor: { name: 'Square', hosts: ['connect.squareup.com', '.squareup.com'] },
  members: {
    'SquareClient#{customers,payments,orders,cards,bookings}.create': sendsTo('third-party', ['arg0']),
    'SquareClient#customers.{update,search}': sendsTo('third-party', ['arg0']),
    'Client#customersApi.{createCustomer,searchCustomers}': sendsTo('third-party', ['arg0']),
    'Client#customersApi.updateCustomer': sendsTo('third-party', ['arg1']),
    'Client#paymentsApi.createPayment': sendsTo('third-party', ['arg0']),
    'SquareClient#{customers.get,customers.list,payments.get}': { drops: true, unknown: true },
  },
};
