import type { LibraryModel } from './model.js';
import { READS, sendsTo } from './parts.js';

export const DROPBOX: LibraryModel = {
  package: 'dropbox',
  docs: 'https://dropbox.github.io/dropbox-sdk-js/Dropbox.html',
  processor: { name: 'Dropbox', hosts: ['.dropboxapi.com', '.dropbox.com'] },
  members: {
    Dropbox: { drops: true },
    'Dropbox#{filesUpload,filesUploadSessionStart,filesUploadSessionAppendV2,filesUploadSessionFinish}':
      sendsTo('third-party', ['arg0.contents', 'arg0.path', 'arg0.commit']),
    'Dropbox#{filesDownload,filesListFolder,filesGetMetadata}': READS,
    'Dropbox#{filesDeleteV2,filesCreateFolderV2,sharingCreateSharedLinkWithSettings}': { drops: true },
  },
};
