import type { LibraryModel } from './model.js';
import { passes } from './parts.js';

export const NODE_ZLIB: LibraryModel = {
  package: 'node:zlib',
  docs: 'https://nodejs.org/api/zlib.html',
  members: {
    '{gzipSync,deflateSync,deflateRawSync,brotliCompressSync,gunzipSync,inflateSync,inflateRawSync,unzipSync,brotliDecompressSync}':
      passes('arg0'),
    '{gzip,deflate,deflateRaw,brotliCompress,gunzip,inflate,inflateRaw,unzip,brotliDecompress}': {
      ...passes('arg0'),
      calls: [
        { callee: 'arg1', with: ['arg9', 'arg0'] },
        { callee: 'arg2', with: ['arg9', 'arg0'] },
      ],
    },
    '{createGzip,createGunzip,createDeflate,createInflate,createBrotliCompress,createBrotliDecompress}': {
      drops: true,
    },
  },
};
