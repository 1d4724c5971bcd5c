import type { ApiModel, LibraryModel } from './model.js';
import { DROPS } from './parts.js';

const PROMPT = ['arg0'] as const;

/** With a `baseURL`, the client speaks to whoever stands there instead of OpenAI. */
const ASKS: ApiModel = {
  sink: [
    {
      channel: 'llm',
      data: PROMPT,
      when: [{ at: 'init0.baseURL', present: false }],
      recipient: 'processor',
      transport: { otherwise: 'encrypted' },
    },
    {
      channel: 'llm',
      data: PROMPT,
      when: [{ at: 'init0.baseURL', present: true }],
      recipient: 'host',
      transport: { url: ['init0.baseURL'] },
    },
  ],
  drops: true,
};

export const OPENAI: LibraryModel = {
  package: 'openai',
  docs: 'https://github.com/openai/openai-node#readme',
  processor: { name: 'OpenAI', hosts: ['api.openai.com', '.openai.com'] },
  types: { default: 'OpenAI', AzureOpenAI: 'OpenAI' },
  members: {
    'OpenAI#{chat.completions,beta.chat.completions}.{create,parse,stream,runTools}': ASKS,
    'OpenAI#responses.{create,parse,stream}': ASKS,
    'OpenAI#{completions,embeddings,moderations,conversations}.create': ASKS,
    'OpenAI#{images,audio.speech,audio.transcriptions,audio.translations,files,fineTuning.jobs}.{create,generate,edit}':
      ASKS,
    'OpenAI#beta.threads.{create,createAndRun,messages.create,runs.create}': {
      sink: { channel: 'llm', data: ['args'], recipient: 'processor', transport: { otherwise: 'encrypted' } },
      drops: true,
    },
    'OpenAI#models.{list,retrieve}': DROPS,
  },
};
