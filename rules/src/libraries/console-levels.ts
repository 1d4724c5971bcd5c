import { logs } from './parts.js';
import type { ApiModel } from './model.js';

/** The methods of a console, under a prefix (`console.`); shared by the global and by `node:console`. */
export function consoleMembers(prefix: string): Record<string, ApiModel> {
  return {
    [`${prefix}{log,info,warn,error,debug,trace,dir,dirxml,table,group,groupCollapsed}`]: logs(),
    [`${prefix}assert`]: logs(['args1']),
    [`${prefix}timeLog`]: logs(['args1']),
    [`${prefix}{time,timeEnd,timeStamp,count,countReset,groupEnd,clear}`]: { drops: true },
  };
}
