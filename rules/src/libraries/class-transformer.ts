import type { LibraryModel } from './model.js';
import { passes } from './parts.js';

export const CLASS_TRANSFORMER: LibraryModel = {
  package: 'class-transformer',
  docs: 'https://github.com/typestack/class-transformer#readme',
  members: {
    '{plainToInstance,plainToClass,plainToClassFromExist}': passes('arg1'),
    '{instanceToPlain,classToPlain,instanceToInstance,serialize}': passes('arg0'),
    '{Type,Transform,Expose,Exclude}': { drops: true },
  },
};
