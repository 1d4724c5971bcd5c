import type { ApiModel, LibraryModel } from './model.js';
import { sendsTo } from './parts.js';

/** A client of a language model that also records each prompt in PostHog. */
const ASKS: ApiModel = {
  sink: [
    {
      channel: 'llm',
      data: ['arg0.messages', 'arg0.input', 'arg0.prompt', 'arg0.system', 'arg0.instructions'],
    },
    {
      channel: 'analytics',
      data: ['arg0'],
      when: [{ at: 'arg0.posthogPrivacyMode', present: false }],
      recipient: 'processor',
      transport: { otherwise: 'encrypted' },
    },
    {
      channel: 'analytics',
      data: ['arg0.posthogDistinctId', 'arg0.posthogProperties', 'arg0.posthogGroups'],
      when: [{ at: 'arg0.posthogPrivacyMode', present: true }],
      recipient: 'processor',
      transport: { otherwise: 'encrypted' },
    },
  ],
  drops: true,
};

export const POSTHOG_AI: LibraryModel = {
  package: '@posthog/ai',
  docs: 'https://posthog.com/docs/llm-analytics/installation',
  processor: { name: 'PostHog', hosts: ['.posthog.com', 'posthog.com'] },
  types: { default: 'OpenAI' },
  members: {
    'OpenAI#{chat.completions,responses,embeddings}.create': ASKS,
    'Anthropic#messages.create': ASKS,
    withTracing: {
      ...sendsTo('analytics', ['arg2.posthogDistinctId', 'arg2.posthogProperties', 'arg2.posthogGroups']),
      returns: 'arg0',
    },
  },
};
