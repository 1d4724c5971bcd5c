import type { LibraryModel } from './model.js';
import { exchanges, passes, sendsTo } from './parts.js';

export const BREVO: LibraryModel = {
  package: '@getbrevo/brevo',
  alsoKnownAs: ['sib-api-v3-sdk', 'sib-api-v3-typescript'],
  docs: 'https://developers.brevo.com/docs/send-a-transactional-email',
  processor: { name: 'Brevo', hosts: ['api.brevo.com', '.brevo.com', '.sendinblue.com', '.sendinblue.net'] },
  members: {
    '{SendSmtpEmail,SendTransacSms,CreateContact,UpdateContact}': passes('arg0'),
    'TransactionalEmailsApi#sendTransacEmail': sendsTo('message', ['arg0']),
    'TransactionalSMSApi#sendTransacSms': sendsTo('message', ['arg0']),
    'ContactsApi#createContact': exchanges(['arg0']),
    'ContactsApi#updateContact': exchanges(),
    'BrevoClient#transactionalEmails.sendTransacEmail': sendsTo('message', ['arg0']),
    'BrevoClient#transactionalSms.sendTransacSms': sendsTo('message', ['arg0']),
    'BrevoClient#contacts.{createContact,updateContact}': exchanges(['arg0']),
    '{TransactionalEmailsApi,TransactionalSMSApi,ContactsApi}#setApiKey': { drops: true },
  },
};
