// The parameters of an event of API Gateway are classified by their names.
import type { APIGatewayProxyEventV2, APIGatewayProxyHandler } from 'aws-lambda';

export const search: APIGatewayProxyHandler = async (event) => {
  console.log('page', event.queryStringParameters?.page);
  console.log('search', event.queryStringParameters?.email); // expect: no-personal-data-in-logs
  return { statusCode: 200, body: '[]' };
};

export async function find({ pathParameters }: APIGatewayProxyEventV2): Promise<void> {
  console.log('floor', pathParameters?.floor);
  console.log('find', pathParameters?.phone); // expect: no-personal-data-in-logs
}
