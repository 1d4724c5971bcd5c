import { Client, SquareClient } from 'square';

interface Guest {
  email: string;
  phone: string;
  firstName: string;
  seats: number;
}

const square = new SquareClient({ token: process.env.SQUARE_TOKEN });
const older = new Client({ accessToken: process.env.SQUARE_TOKEN });

export async function order(guest: Guest): Promise<void> {
  await square.customers.create({ emailAddress: guest.email, phoneNumber: guest.phone }); // flow: third-party plain encrypted to Square
  await square.customers.create({ referenceId: `${guest.seats}` });
  await square.customers.update({ customerId: '1', givenName: guest.firstName }); // flow: third-party plain encrypted to Square
  await square.customers.search({ query: { filter: { emailAddress: { exact: guest.email } } } }); // flow: third-party plain encrypted to Square
  await square.payments.create({ sourceId: 's', idempotencyKey: 'i', buyerEmailAddress: guest.email }); // flow: third-party plain encrypted to Square
  await square.orders.create({ order: { locationId: 'l', referenceId: guest.email } }); // flow: third-party plain encrypted to Square
  await square.cards.create({ sourceId: 's', card: { cardholderName: guest.firstName } }); // flow: third-party plain encrypted to Square
  await square.bookings.create({ booking: { customerNote: guest.phone } }); // flow: third-party plain encrypted to Square
}

export async function before(guest: Guest): Promise<void> {
  await older.customersApi.createCustomer({ emailAddress: guest.email }); // flow: third-party plain encrypted to Square
  await older.customersApi.searchCustomers({ query: { filter: { phoneNumber: guest.phone } } }); // flow: third-party plain encrypted to Square
  await older.customersApi.updateCustomer('1', { givenName: guest.firstName }); // flow: third-party plain encrypted to Square
  await older.paymentsApi.createPayment({ sourceId: 's', buyerEmailAddress: guest.email }); // flow: third-party plain encrypted to Square
}
