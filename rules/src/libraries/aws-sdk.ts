import { AWS } from './aws.js';
import type { ApiModel, LibraryModel } from './model.js';
import { uploadSinks } from './object-storage.js';
import { READS, sendsTo } from './parts.js';

const UPLOAD: ApiModel = {
  sink: uploadSinks({
    content: ['arg0.Body'],
    beside: ['arg0.Metadata', 'arg0.Key'],
    format: ['arg0.Key', 'arg0.ContentType'],
    unsealed: [
      { at: 'arg0.ServerSideEncryption', present: false },
      { at: 'arg0.SSECustomerKey', present: false },
    ],
  }),
  returns: 'Request',
};

/** The second version of the kit, in which one package holds all services. */
export const AWS_SDK: LibraryModel = {
  package: 'aws-sdk',
  docs: 'https://docs.aws.amazon.com/AWSJavaScriptSDK/latest/index.html',
  processor: AWS,
  // `aws-sdk/clients/s3` exports the client as its default.
  types: { s3: 'S3', ses: 'SES', sns: 'SNS', sqs: 'SQS', kms: 'KMS', dynamodb: 'DynamoDB' },
  members: {
    '{S3,SES,SNS,SQS,KMS,DynamoDB,DynamoDB.DocumentClient}': { drops: true },
    'Request#promise': { passes: [{ from: 'this', to: 'result' }] },
    'config.update': { drops: true },

    'S3#{putObject,upload}': UPLOAD,
    'S3#{getObject,headObject,listObjects,listObjectsV2}': { ...READS, returns: 'Request' },
    'S3#{deleteObject,deleteObjects,copyObject,getSignedUrl,getSignedUrlPromise,createPresignedPost}': {
      drops: true,
      returns: 'Request',
    },

    'SES#{sendEmail,sendTemplatedEmail}': {
      ...sendsTo('message', [
        'arg0.Destination',
        'arg0.Message',
        'arg0.TemplateData',
        'arg0.ReplyToAddresses',
      ]),
      returns: 'Request',
    },
    'SES#sendRawEmail': {
      ...sendsTo('message', ['arg0.RawMessage', 'arg0.Destinations']),
      returns: 'Request',
    },
    'SNS#publish': {
      ...sendsTo('message', ['arg0.Message', 'arg0.PhoneNumber', 'arg0.Subject', 'arg0.MessageAttributes']),
      returns: 'Request',
    },
    'SQS#sendMessage': {
      ...sendsTo('queue', ['arg0.MessageBody', 'arg0.MessageAttributes']),
      returns: 'Request',
    },
    'SQS#sendMessageBatch': { ...sendsTo('queue', ['arg0.Entries']), returns: 'Request' },
    'DynamoDB.DocumentClient#put': { ...sendsTo('database', ['arg0.Item']), returns: 'Request' },
    'DynamoDB.DocumentClient#update': {
      ...sendsTo('database', ['arg0.ExpressionAttributeValues', 'arg0.Key']),
      returns: 'Request',
    },
    'DynamoDB.DocumentClient#{get,query,scan,delete}': { ...READS, returns: 'Request' },
    'DynamoDB#putItem': { ...sendsTo('database', ['arg0.Item']), returns: 'Request' },
    'DynamoDB#updateItem': {
      ...sendsTo('database', ['arg0.ExpressionAttributeValues', 'arg0.Key']),
      returns: 'Request',
    },

    'KMS#encrypt': {
      protects: { data: ['arg0.Plaintext'], raises: [{ state: 'encrypted' }] },
      returns: 'Request',
    },
    'KMS#decrypt': {
      protects: { data: ['arg0.CiphertextBlob'], reveals: true },
      returns: 'Request',
    },
    'KMS#{generateDataKey,describeKey}': { drops: true, returns: 'Request' },
  },
};
