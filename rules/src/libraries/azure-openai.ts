import type { ApiModel, LibraryModel } from './model.js';

/** The customer's own endpoint is the first argument of the client. */
const ASKS: ApiModel = {
  sink: {
    channel: 'llm',
    data: ['arg1'],
    recipient: 'host',
    transport: { url: ['init0'], otherwise: 'encrypted' },
  },
  drops: true,
};

export const AZURE_OPENAI: LibraryModel = {
  package: '@azure/openai',
  docs: 'https://learn.microsoft.com/javascript/api/overview/azure/openai-readme',
  members: {
    'OpenAIClient#{getChatCompletions,streamChatCompletions,getCompletions,streamCompletions,getEmbeddings,getImages,getAudioTranscription}':
      ASKS,
  },
};
