// A processor is declared for categories, hosts, packages and a time.
// @file tomograph.config.json
{
  "processors": [
    { "name": "Stripe", "packages": ["stripe"], "categories": ["user.contact"], "agreement": "https://stripe.com/dpa" },
    { "name": "Twilio", "packages": ["twilio"], "categories": ["user"], "validUntil": "2026-10-31", "agreement": "https://twilio.com/dpa" },
    { "name": "Partner", "hosts": [".partner.example"], "categories": ["user"], "validUntil": "2026-11-01", "agreement": "https://partner.example/dpa" }
  ]
}
// @file send.ts
import Stripe from 'stripe';
import twilio from 'twilio';

interface Customer {
  email: string;
  lastName: string;
  phone: string;
}

const stripe = new Stripe(process.env.STRIPE_KEY!);
const sms = twilio('account', process.env.TWILIO_TOKEN);

export async function send(customer: Customer): Promise<void> {
  await stripe.customers.create({ email: customer.email });
  await stripe.customers.create({ name: customer.lastName }); // expect: no-undeclared-processor
  await sms.messages.create({ to: customer.phone, body: 'Hello' }); // expect: no-undeclared-processor
  await fetch('https://api.partner.example/members', { method: 'POST', body: customer.email });
  await fetch('https://partner.example.org/members', { method: 'POST', body: customer.email }); // expect: no-undeclared-processor
}
