import type { LibraryModel } from './model.js';
import { passes } from './parts.js';

export const ES_TOOLKIT: LibraryModel = {
  package: 'es-toolkit',
  docs: 'https://es-toolkit.dev/reference/object/pick.html',
  members: {
    pick: { ...passes('arg0'), selects: { from: 'arg0', keys: ['arg1'], keep: true } },
    omit: { ...passes('arg0'), selects: { from: 'arg0', keys: ['arg1'], keep: false } },
    '{pickBy,omitBy,groupBy,keyBy,mapValues,mapKeys,sortBy,orderBy,uniqBy,partition}': {
      ...passes('arg0'),
      calls: [{ callee: 'arg1', with: ['elements of arg0'] }],
    },
    '{merge,toMerged,union,difference,intersection,zip}': passes('args'),
    '{clone,cloneDeep,compact,uniq,flatten,chunk,head,last,tail,take,drop,toSnakeCaseKeys,toCamelCaseKeys,flattenObject}':
      passes('arg0'),
    '{camelCase,kebabCase,snakeCase,capitalize,trim,deburr,escape,upperFirst}': passes('arg0'),
    '{isEqual,isNil,isNotNil,isPlainObject,sum,sumBy,mean,range,random,randomInt,delay,noop}': {
      drops: true,
    },
    '{debounce,throttle,once,memoize}': { ...passes('arg0'), returns: 'arg0' },
  },
};
