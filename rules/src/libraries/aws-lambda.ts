import type { LibraryModel, SinkModel } from './model.js';
import { DROPS } from './parts.js';

/** What a handler returns as body is its answer. */
const ANSWER: SinkModel = { channel: 'http-response', data: ['arg0.body'] };

/** Types alone: what a function in the cloud is called with. */
export const AWS_LAMBDA: LibraryModel = {
  package: 'aws-lambda',
  docs: 'https://docs.aws.amazon.com/lambda/latest/dg/services-apigateway.html',
  types: {
    APIGatewayEvent: 'APIGatewayProxyEvent',
    APIGatewayProxyEventV2: 'APIGatewayProxyEvent',
    LambdaFunctionURLEvent: 'APIGatewayProxyEvent',
    ALBEvent: 'APIGatewayProxyEvent',
    PreSignUpTriggerEvent: 'CognitoUserPoolTriggerEvent',
    PostConfirmationTriggerEvent: 'CognitoUserPoolTriggerEvent',
    PostAuthenticationTriggerEvent: 'CognitoUserPoolTriggerEvent',
    PreTokenGenerationTriggerEvent: 'CognitoUserPoolTriggerEvent',
    CustomMessageTriggerEvent: 'CognitoUserPoolTriggerEvent',
  },
  members: {
    '{APIGatewayProxyHandler,APIGatewayProxyHandlerV2,APIGatewayProxyHandlerV2WithJWTAuthorizer,ALBHandler,LambdaFunctionURLHandler}':
      { handles: ['APIGatewayProxyEvent'], answers: ANSWER },
    '{APIGatewayProxyResult,APIGatewayProxyResultV2,APIGatewayProxyStructuredResultV2,ALBResult,LambdaFunctionURLResult}':
      {
        answers: ANSWER,
      },
    'APIGatewayProxyEvent#{queryStringParameters,multiValueQueryStringParameters,pathParameters,headers,cookies}':
      { input: true },
    'APIGatewayProxyEvent#requestContext.identity.sourceIp': { source: 'user.device.ip_address' },
    'APIGatewayProxyEvent#requestContext.http.sourceIp': { source: 'user.device.ip_address' },
    'APIGatewayProxyEvent#requestContext.authorizer': { input: true },
    'APIGatewayProxyEvent#{httpMethod,path,rawPath,resource,stageVariables}': DROPS,
    // A body and the records of a queue are texts, and unknown until they are parsed.
    'CognitoUserPoolTriggerEvent#request.userAttributes': { input: true },
  },
};
