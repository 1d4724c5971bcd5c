// A Lambda function parses the body of its event and of its records.
import type { APIGatewayProxyEvent, APIGatewayProxyResult, SQSEvent } from 'aws-lambda';

interface Registration {
  lastName: string;
  plan: string;
}

export async function register(event: APIGatewayProxyEvent): Promise<APIGatewayProxyResult> {
  const registration = JSON.parse(event.body ?? '{}') as Registration;
  console.log(event.httpMethod, event.path, registration.plan);
  console.log('registering', registration); // expect: no-personal-data-in-logs
  return { statusCode: 201, body: JSON.stringify({ plan: registration.plan }) };
}

export async function work({ Records }: SQSEvent): Promise<void> {
  for (const record of Records) {
    const { plan, lastName }: Registration = JSON.parse(record.body);
    console.log(record.messageId, plan);
    console.log('welcome', lastName); // expect: no-personal-data-in-logs
  }
}
