import { AWS } from './aws.js';
import type { LibraryModel } from './model.js';
import { DROPS, sendsTo } from './parts.js';

/** The command carries the prompt; sending it is what the client's `send` does. */
export const BEDROCK: LibraryModel = {
  package: '@aws-sdk/client-bedrock-runtime',
  alsoKnownAs: ['@aws-sdk/client-bedrock-agent-runtime'],
  docs: 'https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/bedrock-runtime/',
  processor: AWS,
  members: {
    '{InvokeModelCommand,InvokeModelWithResponseStreamCommand,ConverseCommand,ConverseStreamCommand,InvokeAgentCommand,RetrieveAndGenerateCommand,RetrieveCommand}':
      sendsTo('llm', ['arg0']),
    '{BedrockRuntimeClient,BedrockAgentRuntimeClient}#send': DROPS,
    'BedrockRuntime#{invokeModel,invokeModelWithResponseStream,converse,converseStream}': sendsTo('llm', [
      'arg0',
    ]),
  },
};
