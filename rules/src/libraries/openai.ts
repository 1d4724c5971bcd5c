import type { ApiModel, LibraryModel } from './model.js';
import { asks, DROPS } from './parts.js';

/** What Azure hosts is reached at an endpoint of the customer's own. */
const ASKS_AZURE: ApiModel = {
  sink: {
    channel: 'llm',
    data: ['arg0'],
    recipient: 'host',
    transport: { url: ['init0.endpoint', 'init0.baseURL'], otherwise: 'encrypted' },
  },
  drops: true,
};

export const OPENAI: LibraryModel = {
  package: 'openai',
  docs: 'https://github.com/openai/openai-node#readme',
  processor: { name: 'OpenAI', hosts: ['api.openai.com', '.openai.com'] },
  types: { default: 'OpenAI' },
  members: {
    'OpenAI#chat.completions.{create,parse,stream,runTools}': asks(),
    'OpenAI#beta.chat.completions.{parse,stream}': asks(),
    'OpenAI#responses.{create,parse,stream}': asks(),
    'OpenAI#{completions,embeddings,moderations,conversations,files}.create': asks(),
    'OpenAI#images.{generate,edit}': asks(),
    'OpenAI#audio.{speech,transcriptions,translations}.create': asks(),
    'OpenAI#beta.threads.{create,createAndRun}': asks(),
    'OpenAI#{conversations.items.create,beta.threads.messages.create,beta.threads.runs.create}': asks([
      'arg1',
    ]),
    'AzureOpenAI#{chat.completions.create,chat.completions.parse,chat.completions.stream,responses.create,embeddings.create}':
      ASKS_AZURE,
    'OpenAI#models.{list,retrieve}': DROPS,
    // Until version 4 the client had another shape.
    'OpenAIApi#{createChatCompletion,createCompletion,createEmbedding}': asks(['arg0'], 'init1'),
  },
};
