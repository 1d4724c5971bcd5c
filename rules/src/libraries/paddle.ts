import type { LibraryModel } from './model.js';
import { sendsTo } from './parts.js';

export const PADDLE: LibraryModel = {
  package: '@paddle/paddle-node-sdk',
  docs: 'https://github.com/PaddleHQ/paddle-node-sdk#readme',
  processor: { name: 'Paddle', hosts: ['api.paddle.com', '.paddle.com'] },
  members: {
    'Paddle#{customers,transactions}.create': sendsTo('third-party', ['arg0']),
    'Paddle#{addresses,businesses}.create': sendsTo('third-party', ['arg1']),
    'Paddle#{customers,addresses}.update': sendsTo('third-party'),
    'Paddle#customers.list': sendsTo('third-party', ['arg0']),
    'Paddle#{customers.get,transactions.get,webhooks.unmarshal}': { drops: true, unknown: true },
  },
};
