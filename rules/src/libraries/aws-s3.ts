import { AWS } from './aws.js';
import type { ApiModel, LibraryModel } from './model.js';
import { uploadSinks } from './object-storage.js';
import { READS } from './parts.js';

const PUT: ApiModel = {
  sink: uploadSinks({
    content: ['arg0.Body'],
    beside: ['arg0.Metadata', 'arg0.Key', 'arg0.Tagging'],
    format: ['arg0.Key', 'arg0.ContentType'],
    unsealed: [
      { at: 'arg0.ServerSideEncryption', present: false },
      { at: 'arg0.SSECustomerKey', present: false },
    ],
  }),
  drops: true,
};

export const AWS_S3: LibraryModel = {
  package: '@aws-sdk/client-s3',
  docs: 'https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/s3/command/PutObjectCommand/',
  processor: AWS,
  members: {
    '{PutObjectCommand,UploadPartCommand}': PUT,
    'S3#{putObject,uploadPart}': PUT,
    'S3#{getObject,headObject,listObjects,listObjectsV2}': READS,
    'S3Client#send': READS,
    '{S3,S3Client}#destroy': { drops: true },
    '{GetObjectCommand,DeleteObjectCommand,DeleteObjectsCommand,ListObjectsCommand,ListObjectsV2Command,HeadObjectCommand,CopyObjectCommand,CreateBucketCommand,HeadBucketCommand,CreateMultipartUploadCommand,CompleteMultipartUploadCommand,AbortMultipartUploadCommand}':
      { drops: true },
    'S3#{deleteObject,deleteObjects,copyObject,createBucket,headBucket}': { drops: true },
  },
};
