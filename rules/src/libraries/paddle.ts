import type { LibraryModel } from './model.js';
import { exchanges } from './parts.js';

export const PADDLE: LibraryModel = {
  package: '@paddle/paddle-node-sdk',
  docs: 'https://github.com/PaddleHQ/paddle-node-sdk#readme',
  processor: { name: 'Paddle', hosts: ['api.paddle.com', '.paddle.com'] },
  members: {
    'Paddle#{customers,transactions}.create': exchanges(['arg0']),
    'Paddle#{addresses,businesses}.create': exchanges(['arg1']),
    'Paddle#{customers,addresses}.update': exchanges(),
    'Paddle#customers.list': exchanges(['arg0']),
    'Paddle#{customers.get,transactions.get,webhooks.unmarshal}': { drops: true, unknown: true },
  },
};
