import AWS, { DynamoDB, KMS, S3, SNS, SQS } from 'aws-sdk';
import S3Client from 'aws-sdk/clients/s3';

interface Patient {
  email: string;
  phone: string;
  diagnosis: string;
  room: number;
}

const s3 = new AWS.S3({ region: 'eu-central-1' });
const ses = new AWS.SES();
const kms = new KMS();

export async function files(patient: Patient, given: S3Client): Promise<void> {
  await s3.putObject({ Bucket: 'b', Key: 'k', Body: patient.diagnosis }).promise(); // flow: file plain; third-party plain encrypted to Amazon Web Services
  await new S3().upload({ Bucket: 'b', Key: 'all.pdf', Body: patient.diagnosis }).promise(); // flow: file plain; export plain; third-party plain encrypted to Amazon Web Services
  await given.upload({ Bucket: 'b', Key: 'k', Body: patient.email }).promise(); // flow: file plain; third-party plain encrypted to Amazon Web Services
  const Body = patient.diagnosis;
  await s3.upload({ Bucket: 'b', Key: 'k', Body, ServerSideEncryption: 'aws:kms' }).promise(); // flow: third-party plain encrypted to Amazon Web Services
  await s3.putObject({ Bucket: 'b', Key: 'room', Body: `${patient.room}` }).promise();
}

export async function messages(patient: Patient): Promise<void> {
  const Message = { Subject: { Data: 'Visit' }, Body: { Text: { Data: patient.diagnosis } } };
  await ses.sendEmail({ Source: 'clinic', Destination: {}, Message }).promise(); // flow: message plain encrypted to Amazon Web Services
  await ses.sendTemplatedEmail({ Source: 'clinic', TemplateData: patient.diagnosis }).promise(); // flow: message plain encrypted to Amazon Web Services
  await ses.sendRawEmail({ RawMessage: { Data: `To: ${patient.email}` } }).promise(); // flow: message plain encrypted to Amazon Web Services
  await new SNS().publish({ PhoneNumber: patient.phone, Message: 'Hello' }).promise(); // flow: message plain encrypted to Amazon Web Services
  const queue = new SQS();
  await queue.sendMessage({ QueueUrl: 'q', MessageBody: JSON.stringify(patient) }).promise(); // flow: queue plain encrypted to Amazon Web Services
  await queue.sendMessageBatch({ QueueUrl: 'q', Entries: [{ Id: '1', MessageBody: patient.email }] }).promise(); // flow: queue plain encrypted to Amazon Web Services
  await queue.sendMessage({ QueueUrl: 'q', MessageBody: `${patient.room}` }).promise();
}

export async function tables(patient: Patient): Promise<void> {
  const documents = new DynamoDB.DocumentClient();
  await documents.put({ TableName: 'patients', Item: patient }).promise(); // flow: database plain encrypted to Amazon Web Services
  const values = { ':d': patient.diagnosis };
  await documents.update({ TableName: 'patients', ExpressionAttributeValues: values }).promise(); // flow: database plain encrypted to Amazon Web Services
  const raw = new DynamoDB();
  await raw.putItem({ TableName: 'patients', Item: { mail: { S: patient.email } } }).promise(); // flow: database plain encrypted to Amazon Web Services
  await raw.updateItem({ TableName: 'patients', Key: { mail: { S: patient.email } } }).promise(); // flow: database plain encrypted to Amazon Web Services
}

export async function keys(patient: Patient): Promise<void> {
  const sealed = await kms.encrypt({ KeyId: 'alias/records', Plaintext: patient.diagnosis }).promise();
  console.log(JSON.stringify(sealed)); // flow: log encrypted
  const opened = await kms.decrypt({ CiphertextBlob: Buffer.from(JSON.stringify(sealed)) }).promise();
  console.log(JSON.stringify(opened)); // flow: log plain
}
