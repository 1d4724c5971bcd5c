import type { LibraryModel, SinkModel } from './model.js';
import { collects, collectsUnless, DROPS } from './parts.js';

/** What `transform` of the options lets through, without the fields that it scrubs. */
const ITEM: SinkModel = {
  channel: 'error-tracker',
  recipient: 'processor',
  transport: { otherwise: 'encrypted' },
  through: ['init0.transform'],
  redactedKeys: ['init0.scrubFields'],
};

/** Who is logged in is known by the identifier alone, unless the options say more; the address is taken unless they say less. */
const COLLECTED: readonly SinkModel[] = [
  collects(ITEM, ['user.device.ip_address'], 'arg0.captureIp', true),
  collectsUnless(ITEM, ['user.device.ip_address'], 'arg0.captureIp', true, false, 'anonymize'),
  collects(ITEM, ['user.contact.email'], 'arg0.captureEmail', true),
  collects(ITEM, ['user.account.username'], 'arg0.captureUsername', true),
];

export const ROLLBAR: LibraryModel = {
  package: 'rollbar',
  docs: 'https://docs.rollbar.com/docs/rollbarjs-configuration-reference',
  processor: { name: 'Rollbar', hosts: ['.rollbar.com'] },
  types: { default: 'Rollbar' },
  members: {
    '{default,init}': {
      sink: [{ ...ITEM, data: ['arg0.payload'] }, ...COLLECTED],
      drops: true,
      returns: 'Rollbar',
    },
    'Rollbar#{log,debug,info,warn,warning,error,critical}': {
      sink: { ...ITEM, data: ['args'] },
      drops: true,
    },
    'Rollbar#configure': {
      sink: [
        { ...ITEM, data: ['arg0.payload'] },
        ...COLLECTED.filter(({ brings }) => brings?.certainty === undefined),
      ],
      returns: 'this',
    },
    'Rollbar#{wait,errorHandler,lambdaHandler,lastError}': DROPS,
  },
};
