import type { LibraryModel } from './model.js';
import { DROPS, READS, unchecked } from './parts.js';

export const IMAPFLOW: LibraryModel = {
  package: 'imapflow',
  docs: 'https://imapflow.com/docs/api/imapflow-client',
  members: {
    ImapFlow: DROPS,
    'ImapFlow#append': {
      sink: {
        channel: 'connection',
        data: ['arg1'],
        transport: {
          encryptedWhen: [[{ at: 'init0.secure', is: [true] }], [{ at: 'init0.doSTARTTLS', is: [true] }]],
          unencryptedWhen: [
            ...unchecked('init0.tls.rejectUnauthorized'),
            [{ at: 'init0.doSTARTTLS', is: [false] }],
            [
              { at: 'init0.secure', is: [false] },
              { at: 'init0.doSTARTTLS', present: false },
            ],
          ],
          host: ['init0.host'],
        },
      },
      drops: true,
    },
    'ImapFlow#{fetchOne,fetchAll,fetch,download,search}': READS,
    'ImapFlow#{connect,logout,close,getMailboxLock,mailboxOpen,messageFlagsAdd,messageMove,messageDelete,list,status,idle,on}':
      DROPS,
  },
};
