import type { LibraryModel, SinkModel } from './model.js';
import { collects, DROPS, RECORDED, sendsTo } from './parts.js';

const EVENT: SinkModel = {
  channel: 'analytics',
  recipient: 'processor',
  transport: { otherwise: 'encrypted' },
};

const SENDING =
  '{track,track_batch,import,alias,identify,register,register_once,people.set,people.set_once,people.increment,people.append,people.union,groups.set}';

export const MIXPANEL: LibraryModel = {
  package: 'mixpanel',
  alsoKnownAs: ['mixpanel-browser', 'mixpanel-react-native'],
  docs: 'https://docs.mixpanel.com/docs/tracking-methods/sdks/nodejs',
  processor: { name: 'Mixpanel', hosts: ['.mixpanel.com'] },
  members: {
    init: {
      sink: [
        collects(EVENT, ['user.device.ip_address'], 'arg1.ip', true),
        collects(EVENT, RECORDED, 'arg1.record_mask_all_inputs', false),
      ],
      drops: true,
      returns: 'Mixpanel',
    },
    [SENDING]: sendsTo('analytics'),
    [`Mixpanel#${SENDING}`]: sendsTo('analytics'),
    '{reset,opt_in_tracking,opt_out_tracking,has_opted_out_tracking,time_event,get_distinct_id}': DROPS,
  },
};
