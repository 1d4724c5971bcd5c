import { AWS } from './aws.js';
import type { LibraryModel } from './model.js';
import { DROPS } from './parts.js';

export const AWS_S3_PRESIGNER: LibraryModel = {
  package: '@aws-sdk/s3-request-presigner',
  alsoKnownAs: ['@aws-sdk/s3-presigned-post', '@aws-sdk/cloudfront-signer'],
  docs: 'https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/Package/-aws-sdk-s3-request-presigner/',
  processor: AWS,
  members: { '{getSignedUrl,createPresignedPost,getSignedCookies}': DROPS },
};
