import type { LibraryModel } from './model.js';
import { exportsData, READS } from './parts.js';

export const ADM_ZIP: LibraryModel = {
  package: 'adm-zip',
  docs: 'https://github.com/cthackers/adm-zip#readme',
  types: { default: 'AdmZip' },
  members: {
    default: { drops: true, returns: 'AdmZip' },
    'AdmZip#{addFile,updateFile}': exportsData(['arg1', 'arg2']),
    'AdmZip#addZipComment': exportsData(['arg0']),
    'AdmZip#{addLocalFile,addLocalFolder,deleteFile,writeZip,writeZipPromise,toBuffer,toBufferPromise,extractAllTo,extractEntryTo}':
      { drops: true },
    'AdmZip#{readFile,readAsText,getEntries,getEntry}': READS,
  },
};
