import { AWS } from './aws.js';
import type { ApiModel, LibraryModel } from './model.js';
import { DROPS, READS } from './parts.js';

const writes = (...data: string[]): ApiModel => ({
  sink: { channel: 'database', data, recipient: 'processor', transport: { otherwise: 'encrypted' } },
  drops: true,
});

const UPDATED = ['arg0.ExpressionAttributeValues', 'arg0.AttributeUpdates'];

export const AWS_DYNAMODB: LibraryModel = {
  package: '@aws-sdk/client-dynamodb',
  docs: 'https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/dynamodb/',
  processor: AWS,
  members: {
    '{DynamoDBClient,DynamoDB}': DROPS,
    PutItemCommand: writes('arg0.Item'),
    UpdateItemCommand: writes(...UPDATED),
    BatchWriteItemCommand: writes('arg0.RequestItems'),
    TransactWriteItemsCommand: writes('arg0.TransactItems'),
    'DynamoDB#putItem': writes('arg0.Item'),
    'DynamoDB#updateItem': writes(...UPDATED),
    'DynamoDB#batchWriteItem': writes('arg0.RequestItems'),
    'DynamoDB#{getItem,query,scan}': READS,
    '{GetItemCommand,QueryCommand,ScanCommand,DeleteItemCommand,BatchGetItemCommand}': DROPS,
    'DynamoDBClient#send': READS,
  },
};
