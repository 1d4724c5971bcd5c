import { useStripe } from '@stripe/react-stripe-js';
import { loadStripe } from '@stripe/stripe-js';

interface Payer {
  email: string;
  lastName: string;
  iban: string;
  amount: number;
}

export async function pay(payer: Payer): Promise<void> {
  const stripe = await loadStripe('pk');
  const billing_details = { email: payer.email, name: payer.lastName };
  await stripe?.confirmCardPayment('secret', { payment_method: { card: {}, billing_details } }); // flow: third-party plain encrypted to Stripe
  await stripe?.confirmCardPayment('secret', { receipt: payer.amount });
  await stripe?.confirmSepaDebitPayment('secret', { payment_method: { sepa_debit: { iban: payer.iban } } }); // flow: third-party plain encrypted to Stripe
  await stripe?.confirmCardSetup('secret', { payment_method: { billing_details } }); // flow: third-party plain encrypted to Stripe
  await stripe?.createPaymentMethod({ type: 'card', billing_details }); // flow: third-party plain encrypted to Stripe
  await stripe?.createToken('account', { individual: { email: payer.email } }); // flow: third-party plain encrypted to Stripe
  await stripe?.createSource({ type: 'sepa_debit', owner: { name: payer.lastName } }); // flow: third-party plain encrypted to Stripe
}

export function usePayment(payer: Payer): void {
  const stripe = useStripe();
  const payment_method_data = { billing_details: { email: payer.email } };
  void stripe?.confirmPayment({ confirmParams: { payment_method_data } }); // flow: third-party plain encrypted to Stripe
  void stripe?.confirmSetup({ confirmParams: { payment_method_data } }); // flow: third-party plain encrypted to Stripe
  void stripe?.confirmPayment({ confirmParams: { return_url: 'https://example.com' } });
}
