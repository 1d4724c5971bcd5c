import { AWS } from './aws.js';
import type { LibraryModel } from './model.js';
import { sendsTo } from './parts.js';

/** The same models as Anthropic's own, run by Amazon. */
export const ANTHROPIC_BEDROCK: LibraryModel = {
  package: '@anthropic-ai/bedrock-sdk',
  docs: 'https://github.com/anthropics/anthropic-sdk-typescript/tree/main/packages/bedrock-sdk',
  processor: AWS,
  types: { default: 'AnthropicBedrock' },
  members: { 'AnthropicBedrock#{messages,beta.messages}.{create,stream}': sendsTo('llm', ['arg0']) },
};
