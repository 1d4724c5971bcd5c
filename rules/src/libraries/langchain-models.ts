import type { ApiModel, LibraryModel } from './model.js';
import { sendsTo } from './parts.js';

/** A prompt that goes to the provider behind the package. */
const ASKS: ApiModel = sendsTo('llm', ['arg0']);

/** What all chat models and embeddings of LangChain have in common; they differ in who receives the prompt. */
export function langchainMembers(chat: string, embeddings?: string): LibraryModel['members'] {
  return {
    [`${chat}#{invoke,stream,batch,generate,call,predict}`]: ASKS,
    [`${chat}#{withStructuredOutput,bindTools,bind,withConfig,withRetry}`]: { returns: 'this' },
    [`${chat}#pipe`]: { returns: '@langchain/core:Chain' },
    ...(embeddings === undefined ? {} : { [`${embeddings}#{embedQuery,embedDocuments}`]: ASKS }),
  };
}
