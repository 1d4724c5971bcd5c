import type { LibraryModel } from './model.js';
import { passes } from './parts.js';

const COLLECTIONS = '{map,flatMap}';
const SELECTING =
  '{filter,reject,sortBy,orderBy,uniqBy,partition,takeWhile,dropWhile,find,findLast,minBy,maxBy}';

export const LODASH: LibraryModel = {
  package: 'lodash',
  alsoKnownAs: ['lodash-es', 'underscore'],
  docs: 'https://lodash.com/docs/',
  members: {
    pick: { ...passes('arg0'), selects: { from: 'arg0', keys: ['args1'], keep: true } },
    omit: { ...passes('arg0'), selects: { from: 'arg0', keys: ['args1'], keep: false } },
    [COLLECTIONS]: {
      calls: [{ callee: 'arg1', with: ['elements of arg0'], resultTo: 'elements of result' }],
    },
    [SELECTING]: { ...passes('arg0'), calls: [{ callee: 'arg1', with: ['elements of arg0'] }] },
    '{forEach,each,forOwn,forIn}': {
      calls: [{ callee: 'arg1', with: ['elements of arg0'] }],
      returns: 'arg0',
    },
    '{groupBy,keyBy,mapValues,mapKeys,pickBy,omitBy}': {
      ...passes('arg0'),
      calls: [{ callee: 'arg1', with: ['elements of arg0'] }],
    },
    reduce: { calls: [{ callee: 'arg1', with: ['arg2', 'elements of arg0'], resultTo: 'result' }] },
    '{cloneDeep,clone,compact,uniq,flatten,flattenDeep,chunk,reverse,shuffle,values,toPairs,fromPairs,head,last,first,tail,take,drop,sample,slice,toArray,castArray,invert,takeRight,dropRight,initial}':
      passes('arg0'),
    '{get,result,at}': passes('arg0'),
    '{merge,mergeWith,defaults,defaultsDeep,assign,extend,concat,union,unionBy,zip,zipObject,difference,differenceBy,intersection,intersectionBy}':
      passes('args'),
    set: { passes: [{ from: 'arg2', to: 'arg0' }], returns: 'arg0' },
    '{trim,toLower,toUpper,lowerCase,upperCase,capitalize,startCase,camelCase,kebabCase,snakeCase,truncate,pad,padStart,padEnd,escape,unescape,deburr,replace,split,toString,repeat,upperFirst,lowerFirst,words}':
      passes('args'),
    '{isEmpty,isEqual,isNil,isString,isObject,isArray,isFunction,isPlainObject,isNumber,isUndefined,isNull,isBoolean,isDate,has,includes,size,keys,some,every,countBy,sumBy,sum,random,range,times,noop,findIndex,indexOf,uniqueId}':
      { drops: true },
    '{debounce,throttle,once,memoize,partial,curry,bind}': { ...passes('arg0'), returns: 'arg0' },
  },
};
