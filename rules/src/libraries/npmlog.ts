import type { LibraryModel } from './model.js';
import { DROPS, logs } from './parts.js';

export const NPMLOG: LibraryModel = {
  package: 'npmlog',
  docs: 'https://github.com/npm/npmlog#readme',
  members: {
    '{silly,verbose,info,timing,http,notice,warn,error,silent,log}': logs(),
    '{pause,resume,enableColor,disableColor,enableProgress,disableProgress,addLevel}': DROPS,
  },
};
