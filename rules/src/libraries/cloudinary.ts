import type { LibraryModel } from './model.js';
import { DROPS, sendsTo } from './parts.js';

export const CLOUDINARY: LibraryModel = {
  package: 'cloudinary',
  docs: 'https://cloudinary.com/documentation/image_upload_api_reference',
  processor: { name: 'Cloudinary', hosts: ['api.cloudinary.com', 'res.cloudinary.com'] },
  members: {
    'v2.uploader.{upload,upload_large,unsigned_upload}': sendsTo('third-party'),
    'v2.uploader.upload_stream': sendsTo('third-party', ['arg0']),
    'v2.uploader.{destroy,rename}': DROPS,
    'v2.{config,url}': DROPS,
  },
};
