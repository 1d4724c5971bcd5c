import { AWS } from './aws.js';
import type { ApiModel, LibraryModel } from './model.js';
import { DROPS, READS } from './parts.js';

const writes = (...data: string[]): ApiModel => ({
  sink: { channel: 'database', data, recipient: 'processor', transport: { otherwise: 'encrypted' } },
  drops: true,
});

export const AWS_LIB_DYNAMODB: LibraryModel = {
  package: '@aws-sdk/lib-dynamodb',
  docs: 'https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/Package/-aws-sdk-lib-dynamodb/',
  processor: AWS,
  members: {
    'DynamoDBDocumentClient.from': { drops: true, returns: 'DynamoDBDocumentClient' },
    'DynamoDBDocument.from': { drops: true, returns: 'DynamoDBDocument' },
    PutCommand: writes('arg0.Item'),
    UpdateCommand: writes('arg0.ExpressionAttributeValues', 'arg0.AttributeUpdates'),
    BatchWriteCommand: writes('arg0.RequestItems'),
    TransactWriteCommand: writes('arg0.TransactItems'),
    'DynamoDBDocument#put': writes('arg0.Item'),
    'DynamoDBDocument#update': writes('arg0.ExpressionAttributeValues'),
    'DynamoDBDocument#batchWrite': writes('arg0.RequestItems'),
    'DynamoDBDocument#{get,query,scan}': READS,
    '{GetCommand,QueryCommand,ScanCommand,DeleteCommand,BatchGetCommand}': DROPS,
    'DynamoDBDocumentClient#send': READS,
  },
};
