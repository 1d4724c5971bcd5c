import { BatchWriteItemCommand, DynamoDB, DynamoDBClient, PutItemCommand, TransactWriteItemsCommand, UpdateItemCommand } from '@aws-sdk/client-dynamodb';

interface Patient {
  email: string;
  diagnosis: string;
  ward: string;
}

const client = new DynamoDBClient({});
const dynamo = new DynamoDB({});
const TableName = 'patients';

export async function admit(patient: Patient): Promise<void> {
  await client.send(new PutItemCommand({ TableName, Item: { mail: { S: patient.email } } })); // flow: database plain encrypted to Amazon Web Services
  await client.send(new UpdateItemCommand({ TableName, Key: {}, ExpressionAttributeValues: { ':m': { S: patient.email } } })); // flow: database plain encrypted to Amazon Web Services
  await client.send(new BatchWriteItemCommand({ RequestItems: { patients: [{ PutRequest: { Item: { mail: { S: patient.email } } } }] } })); // flow: database plain encrypted to Amazon Web Services
  await client.send(new TransactWriteItemsCommand({ TransactItems: [{ Put: { TableName, Item: { mail: { S: patient.email } } } }] })); // flow: database plain encrypted to Amazon Web Services
  await dynamo.putItem({ TableName, Item: { diagnosis: { S: patient.diagnosis } } }); // flow: database plain encrypted to Amazon Web Services
  await dynamo.updateItem({ TableName, ExpressionAttributeValues: { ':d': { S: patient.diagnosis } } }); // flow: database plain encrypted to Amazon Web Services
  await dynamo.batchWriteItem({ RequestItems: { patients: [{ PutRequest: { Item: { mail: { S: patient.email } } } }] } }); // flow: database plain encrypted to Amazon Web Services
  await client.send(new PutItemCommand({ TableName, Item: { ward: { S: patient.ward } } }));
}
