import type { LibraryModel } from './model.js';
import { exchanges, keeps, passes, sendsTo } from './parts.js';

export const MAILERSEND: LibraryModel = {
  package: 'mailersend',
  docs: 'https://github.com/mailersend/mailersend-nodejs#readme',
  processor: { name: 'MailerSend', hosts: ['api.mailersend.com', '.mailersend.com', '.mailersend.net'] },
  members: {
    '{Recipient,Sender}': passes('args'),
    '{EmailParams,SMSParams}': { drops: true },
    '{EmailParams,SMSParams}#{setTo,setRecipients,setCc,setBcc,setReplyTo,setSubject,setText,setHtml,setPersonalization,setVariables,setAttachments}':
      keeps('arg0'),
    '{EmailParams,SMSParams}#{setFrom,setTemplateId,setSendAt,setTags}': { returns: 'this' },
    'MailerSend#{email,sms}.send': sendsTo('message', ['arg0']),
    'MailerSend#email.sendBulk': sendsTo('message', ['arg0']),
    'MailerSend#emailVerification.{create,verifyEmail}': exchanges(),
  },
};
