import type { ApiModel, LibraryModel, SinkModel } from './model.js';

const ASKS: SinkModel = {
  channel: 'llm',
  data: ['arg0'],
  recipient: 'host',
  transport: { url: ['init0.host'] },
};

/** Ollama runs on the machine itself unless the client was created with the host of another one. */
const ASKS_ELSEWHERE: ApiModel = {
  sink: [
    {
      ...ASKS,
      when: [{ at: 'init0.host', matches: /^(?!(?:https?:\/\/)?(?:localhost|127\.|0\.0\.0\.0|\[?::1))/ }],
    },
    {
      ...ASKS,
      when: [
        { at: 'init0.host', present: true },
        { at: 'init0.host', literal: false },
      ],
    },
  ],
  drops: true,
};

export const OLLAMA: LibraryModel = {
  package: 'ollama',
  docs: 'https://github.com/ollama/ollama-js#readme',
  members: {
    'Ollama#{chat,generate,embed,embeddings}': ASKS_ELSEWHERE,
    '{chat,generate,embed,embeddings,list,pull,show,ps}': { drops: true },
    'Ollama#{list,pull,show,ps,abort}': { drops: true },
  },
};
