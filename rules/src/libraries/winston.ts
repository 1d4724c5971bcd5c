import type { ApiModel, LibraryModel } from './model.js';
import { DROPS, logs, passes } from './parts.js';

/** The levels that the module itself logs with (those of npm), and those that syslog loggers add. */
const NPM_LEVELS = 'error,warn,info,http,verbose,debug,silly';
const SYSLOG_LEVELS = 'emerg,alert,crit,warning,notice';

const CHILD: ApiModel = { sink: { channel: 'log', data: ['arg0'] }, returns: 'this' };

export const WINSTON: LibraryModel = {
  package: 'winston',
  docs: 'https://github.com/winstonjs/winston#readme',
  types: { LoggerInstance: 'Logger' },
  members: {
    // `defaultMeta` stands in every line that the logger writes.
    createLogger: { sink: { channel: 'log', data: ['arg0.defaultMeta'] }, drops: true, returns: 'Logger' },
    [`{${NPM_LEVELS},log}`]: logs(),
    [`Logger#{${NPM_LEVELS},${SYSLOG_LEVELS},log,write}`]: logs(['args'], { rewritten: ['init0.format'] }),
    '{profile,Logger#profile}': logs(['arg1']),
    child: { ...CHILD, returns: 'Logger' },
    'Logger#child': CHILD,
    '{startTimer,Logger#startTimer}': { drops: true, returns: 'Profiler' },
    'Profiler#done': logs(['arg0']),
    'Logger#{add,remove,clear,configure,on,once}': { returns: 'this' },
    'Logger#{close,end,isLevelEnabled,query,stream}': DROPS,
    'loggers.{add,get}': { drops: true, returns: 'Logger' },
    'Container#{add,get}': { drops: true, returns: 'Logger' },
    '{add,remove,clear,configure,exitOnError,addColors}': DROPS,
    // `format((info) => …)` makes a function that gives formats of this kind; `combine` holds several.
    format: { drops: true, returns: 'FormatWrap' },
    FormatWrap: passes('init0'),
    'format.combine': passes('args'),
    '{format.*,transports.*,config.*}': DROPS,
  },
};
