import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { BatchWriteCommand, DynamoDBDocument, DynamoDBDocumentClient, GetCommand, PutCommand, TransactWriteCommand, UpdateCommand } from '@aws-sdk/lib-dynamodb';

interface Patient {
  email: string;
  diagnosis: string;
  ward: string;
}

const client = DynamoDBDocumentClient.from(new DynamoDBClient({}));
const documents = DynamoDBDocument.from(new DynamoDBClient({}));
const TableName = 'patients';

export async function admit(patient: Patient): Promise<void> {
  await client.send(new PutCommand({ TableName, Item: { mail: patient.email } })); // flow: database plain encrypted to Amazon Web Services
  await client.send(new UpdateCommand({ TableName, Key: {}, ExpressionAttributeValues: { ':m': patient.email } })); // flow: database plain encrypted to Amazon Web Services
  await client.send(new BatchWriteCommand({ RequestItems: { patients: [{ PutRequest: { Item: patient } }] } })); // flow: database plain encrypted to Amazon Web Services
  await client.send(new TransactWriteCommand({ TransactItems: [{ Put: { TableName, Item: patient } }] })); // flow: database plain encrypted to Amazon Web Services
  await documents.put({ TableName, Item: { diagnosis: patient.diagnosis } }); // flow: database plain encrypted to Amazon Web Services
  await documents.update({ TableName, ExpressionAttributeValues: { ':d': patient.diagnosis } }); // flow: database plain encrypted to Amazon Web Services
  await documents.batchWrite({ RequestItems: { patients: [{ PutRequest: { Item: patient } }] } }); // flow: database plain encrypted to Amazon Web Services
  await client.send(new PutCommand({ TableName, Item: { ward: patient.ward } }));
}

export async function show(): Promise<void> {
  const { Item: patient } = await client.send(new GetCommand({ TableName, Key: { id: 1 } }));
  console.log(patient.email); // flow: log plain
}
