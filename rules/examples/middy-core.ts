import middy from '@middy/core';
import type { APIGatewayProxyEvent } from 'aws-lambda';

async function create(event: APIGatewayProxyEvent): Promise<void> {
  console.log(JSON.parse(event.body ?? '{}').iban); // flow: log plain
}

export const handler = middy(create).use({ before: () => console.log('called') });
