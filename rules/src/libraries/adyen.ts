import type { LibraryModel } from './model.js';
import { exchanges } from './parts.js';

export const ADYEN: LibraryModel = {
  package: '@adyen/api-library',
  docs: 'https://github.com/Adyen/adyen-node-api-library#readme',
  processor: { name: 'Adyen', hosts: ['.adyen.com', '.adyenpayments.com'] },
  members: {
    'CheckoutAPI#PaymentsApi.{payments,sessions,paymentMethods,paymentsDetails,cardDetails}': exchanges([
      'arg0',
    ]),
    'CheckoutAPI#PaymentLinksApi.paymentLinks': exchanges(['arg0']),
    'LegalEntityManagementAPI#LegalEntitiesApi.createLegalEntity': exchanges(['arg0']),
    'LegalEntityManagementAPI#LegalEntitiesApi.updateLegalEntity': exchanges(['arg1']),
    'BalancePlatformAPI#AccountHoldersApi.createAccountHolder': exchanges(['arg0']),
  },
};
