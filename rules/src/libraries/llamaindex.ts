import type { LibraryModel } from './model.js';

/** Which provider receives prompt and embeddings is set apart from these calls, so no recipient is named. */
export const LLAMAINDEX: LibraryModel = {
  package: 'llamaindex',
  alsoKnownAs: ['@llamaindex/openai', '@llamaindex/core', '@llamaindex/anthropic', '@llamaindex/workflow'],
  docs: 'https://developers.llamaindex.ai/typescript/framework/',
  types: { Anthropic: 'LLM', OpenAI: 'LLM', MistralAI: 'LLM', Gemini: 'LLM' },
  members: {
    Document: {
      passes: [
        { from: 'arg0.text', to: 'result' },
        { from: 'arg0.metadata', to: 'result' },
      ],
    },
    'VectorStoreIndex.fromDocuments': {
      sink: { channel: 'llm', data: ['arg0'] },
      drops: true,
      returns: 'VectorStoreIndex',
    },
    'VectorStoreIndex#insert': { sink: { channel: 'llm', data: ['arg0'] }, drops: true },
    'VectorStoreIndex#asQueryEngine': { drops: true, returns: 'QueryEngine' },
    'VectorStoreIndex#{asChatEngine,asRetriever}': { drops: true, returns: 'ChatEngine' },
    'QueryEngine#query': { sink: { channel: 'llm', data: ['arg0'] }, drops: true },
    '{ContextChatEngine,SimpleChatEngine,ChatEngine}#chat': {
      sink: { channel: 'llm', data: ['arg0'] },
      drops: true,
    },
    'LLM#{chat,complete}': { sink: { channel: 'llm', data: ['arg0'] }, drops: true },
    '{openai,anthropic}': { drops: true, returns: 'LLM' },
    agent: { drops: true, returns: 'Agent' },
    'Agent#{run,runStream}': { sink: { channel: 'llm', data: ['arg0'] }, drops: true },
  },
};
