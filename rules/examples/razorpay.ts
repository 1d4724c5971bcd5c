import Razorpay from 'razorpay';

interface Pupil {
  email: string;
  phone: string;
  lastName: string;
  lessons: number;
}

const razorpay = new Razorpay({ key_id: 'k', key_secret: process.env.RAZORPAY_SECRET });

export async function charge(pupil: Pupil): Promise<void> {
  await razorpay.orders.create({ amount: 100, currency: 'EUR', notes: { email: pupil.email } }); // flow: third-party plain encrypted to Razorpay
  await razorpay.orders.create({ amount: 100, currency: 'EUR', notes: { lessons: pupil.lessons } });
  await razorpay.customers.create({ name: pupil.lastName, email: pupil.email, contact: pupil.phone }); // flow: third-party plain encrypted to Razorpay
  await razorpay.customers.edit('cust_1', { contact: pupil.phone }); // flow: third-party plain encrypted to Razorpay
  await razorpay.paymentLink.create({ amount: 100, customer: { email: pupil.email } }); // flow: third-party plain encrypted to Razorpay
  await razorpay.subscriptions.create({ plan_id: 'p', notify_info: { notify_email: pupil.email } }); // flow: third-party plain encrypted to Razorpay
  await razorpay.invoices.create({ customer: { email: pupil.email } }); // flow: third-party plain encrypted to Razorpay
  await razorpay.virtualAccounts.create({ description: pupil.lastName }); // flow: third-party plain encrypted to Razorpay
  await razorpay.fundAccount.create({ customer_id: 'c', bank_account: { name: pupil.lastName } }); // flow: third-party plain encrypted to Razorpay
}
