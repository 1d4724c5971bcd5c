// What the handler of a Lambda function returns as body is its answer.
import type { APIGatewayProxyHandlerV2 } from 'aws-lambda';

interface Account {
  iban: string;
  currency: string;
}

async function loadAccount(number: string): Promise<Account> {
  const answer = await fetch(`http://localhost:8081/accounts/${number}`);
  return (await answer.json()) as Account;
}

export const iban: APIGatewayProxyHandlerV2 = async (event) => {
  const account = await loadAccount(event.pathParameters?.number ?? '');
  return { statusCode: 200, body: JSON.stringify(account) }; // flow: http-response
};

export const currency: APIGatewayProxyHandlerV2 = async (event) => {
  const account = await loadAccount(event.pathParameters?.number ?? '');
  return { statusCode: 200, body: account.currency };
};
