import type { APIGatewayProxyEvent, APIGatewayProxyEventV2, DynamoDBStreamEvent } from 'aws-lambda';
import type { CognitoUserPoolTriggerEvent, PostConfirmationTriggerEvent, SNSEvent, SQSEvent } from 'aws-lambda';

export async function handler(event: APIGatewayProxyEvent): Promise<unknown> {
  const body = JSON.parse(event.body ?? '{}');
  console.log(body.email, body.page); // flow: log plain
  console.log(event.queryStringParameters.email); // flow: log plain
  console.log(event.multiValueQueryStringParameters.email); // flow: log plain
  console.log(event.pathParameters.email); // flow: log plain
  console.log(event.headers['x-user-email']); // flow: log plain
  console.log(event.requestContext.identity.sourceIp); // flow: log plain
  console.log(event.requestContext.authorizer.userEmail); // flow: log plain
  console.log(event.httpMethod, event.path);
  return { statusCode: 204 };
}

export async function second(event: APIGatewayProxyEventV2): Promise<void> {
  console.log(event.cookies.email); // flow: log plain
  console.log(event.requestContext.http.sourceIp); // flow: log plain
}

export async function records(queue: SQSEvent, topic: SNSEvent, stream: DynamoDBStreamEvent): Promise<void> {
  for (const record of queue.Records) console.log(JSON.parse(record.body).iban); // flow: log plain
  for (const record of topic.Records) console.log(JSON.parse(record.Sns.Message).iban); // flow: log plain
  for (const record of stream.Records) console.log(record.dynamodb.NewImage.iban); // flow: log plain
}

export async function signedUp(event: CognitoUserPoolTriggerEvent): Promise<void> {
  console.log(event.request.userAttributes.email); // flow: log plain
}

export async function confirmed(event: PostConfirmationTriggerEvent): Promise<void> {
  console.log(event.request.userAttributes.email); // flow: log plain
}
