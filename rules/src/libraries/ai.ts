import type { ApiModel, LibraryModel } from './model.js';
import { DROPS } from './parts.js';

/** Which provider receives the prompt depends on the model that is handed in, so no recipient is named here. */
const ASKS: ApiModel = {
  sink: {
    channel: 'llm',
    data: [
      'arg0.prompt',
      'arg0.messages',
      'arg0.system',
      'arg0.instructions',
      'arg0.value',
      'arg0.values',
      'arg0.text',
      'arg0.audio',
    ],
  },
  drops: true,
};

export const AI: LibraryModel = {
  package: 'ai',
  docs: 'https://ai-sdk.dev/docs/reference/ai-sdk-core',
  types: { Experimental_Agent: 'Agent', ToolLoopAgent: 'Agent' },
  members: {
    '{generateText,streamText,generateObject,streamObject,embed,embedMany,generateImage,experimental_generateImage}':
      ASKS,
    '{generateSpeech,experimental_generateSpeech,transcribe,experimental_transcribe}': ASKS,
    // The standing instructions of an agent go with every prompt.
    Agent: { ...ASKS, returns: 'Agent' },
    'Agent#{generate,stream}': ASKS,
    '{convertToModelMessages,convertToCoreMessages,pruneMessages}': {
      passes: [{ from: 'arg0', to: 'result' }],
    },
    '{tool,jsonSchema,stepCountIs,generateId,createIdGenerator,createProviderRegistry,smoothStream}': DROPS,
  },
};
