import { BalancePlatformAPI, CheckoutAPI, Client, LegalEntityManagementAPI } from '@adyen/api-library';

interface Shopper {
  email: string;
  lastName: string;
  birthDate: string;
  total: number;
}

const client = new Client({ apiKey: process.env.ADYEN_KEY, environment: 'LIVE' });
const checkout = new CheckoutAPI(client);
const entities = new LegalEntityManagementAPI(client);
const platform = new BalancePlatformAPI(client);

export async function pay(shopper: Shopper): Promise<void> {
  await checkout.PaymentsApi.payments({ shopperEmail: shopper.email, reference: '1' }); // flow: third-party plain encrypted to Adyen
  await checkout.PaymentsApi.payments({ amount: { currency: 'EUR', value: shopper.total } });
  await checkout.PaymentsApi.sessions({ shopperName: { lastName: shopper.lastName } }); // flow: third-party plain encrypted to Adyen
  await checkout.PaymentsApi.paymentMethods({ shopperReference: shopper.email }); // flow: third-party plain encrypted to Adyen
  await checkout.PaymentsApi.paymentsDetails({ details: { redirectResult: shopper.email } }); // flow: third-party plain encrypted to Adyen
  await checkout.PaymentsApi.cardDetails({ cardNumber: shopper.lastName }); // flow: third-party plain encrypted to Adyen
  await checkout.PaymentLinksApi.paymentLinks({ shopperEmail: shopper.email }); // flow: third-party plain encrypted to Adyen
  await entities.LegalEntitiesApi.createLegalEntity({ individual: { birthData: { dateOfBirth: shopper.birthDate } } }); // flow: third-party plain encrypted to Adyen
  await entities.LegalEntitiesApi.updateLegalEntity('LE1', { individual: { email: shopper.email } }); // flow: third-party plain encrypted to Adyen
  await platform.AccountHoldersApi.createAccountHolder({ description: shopper.lastName }); // flow: third-party plain encrypted to Adyen
}
