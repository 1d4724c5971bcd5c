import type { LibraryModel } from './model.js';
import { sendsTo } from './parts.js';

export const ADYEN: LibraryModel = {
  package: '@adyen/api-library',
  docs: 'https://github.com/Adyen/adyen-node-api-library#readme',
  processor: { name: 'Adyen', hosts: ['.adyen.com', '.adyenpayments.com'] },
  members: {
    'CheckoutAPI#PaymentsApi.{payments,sessions,paymentMethods,paymentsDetails,cardDetails}': sendsTo(
      'third-party',
      ['arg0'],
    ),
    'CheckoutAPI#PaymentLinksApi.paymentLinks': sendsTo('third-party', ['arg0']),
    'LegalEntityManagementAPI#LegalEntitiesApi.createLegalEntity': sendsTo('third-party', ['arg0']),
    'LegalEntityManagementAPI#LegalEntitiesApi.updateLegalEntity': sendsTo('third-party', ['arg1']),
    'BalancePlatformAPI#AccountHoldersApi.createAccountHolder': sendsTo('third-party', ['arg0']),
  },
};
