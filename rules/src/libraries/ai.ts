import type { ApiModel, LibraryModel } from './model.js';
import { DROPS } from './parts.js';

/** Which provider receives the prompt depends on the model that is handed in, so no recipient is named here. */
const ASKS: ApiModel = {
  sink: {
    channel: 'llm',
    data: ['arg0.prompt', 'arg0.messages', 'arg0.system', 'arg0.instructions', 'arg0.value', 'arg0.values'],
  },
  drops: true,
};

export const AI: LibraryModel = {
  package: 'ai',
  docs: 'https://ai-sdk.dev/docs/reference/ai-sdk-core',
  members: {
    '{generateText,streamText,generateObject,streamObject,embed,embedMany,generateImage}': ASKS,
    '{convertToModelMessages,convertToCoreMessages,pruneMessages}': {
      passes: [{ from: 'arg0', to: 'result' }],
    },
    '{tool,jsonSchema,stepCountIs,generateId,createIdGenerator,createProviderRegistry,smoothStream}': DROPS,
  },
};
