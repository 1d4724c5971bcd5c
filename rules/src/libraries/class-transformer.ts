import type { LibraryModel } from './model.js';
import { passes } from './parts.js';

export const CLASS_TRANSFORMER: LibraryModel = {
  package: 'class-transformer',
  docs: 'https://github.com/typestack/class-transformer#readme',
  members: {
    '{plainToInstance,plainToClass,deserialize,deserializeArray}': passes('arg1'),
    plainToClassFromExist: passes('arg1'),
    '{instanceToPlain,classToPlain,instanceToInstance,serialize,classToClass}': passes('arg0'),
    '{Type,Transform,Expose,Exclude,TransformPlainToInstance}': { drops: true },
  },
};
