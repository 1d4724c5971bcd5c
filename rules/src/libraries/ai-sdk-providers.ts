import type { LibraryModel } from './model.js';

/** Providers of the AI SDK only make the model that a call of `ai` is handed; none of these calls carries data. */
export const AI_SDK_PROVIDERS: LibraryModel = {
  package: '@ai-sdk/openai',
  alsoKnownAs: [
    '@ai-sdk/openai-compatible',
    '@ai-sdk/azure',
    '@ai-sdk/anthropic',
    '@ai-sdk/google',
    '@ai-sdk/google-vertex',
    '@ai-sdk/amazon-bedrock',
    '@ai-sdk/mistral',
    '@ai-sdk/cohere',
    '@ai-sdk/groq',
    '@ai-sdk/xai',
    '@ai-sdk/deepseek',
    '@ai-sdk/perplexity',
    '@ai-sdk/togetherai',
    '@ai-sdk/gateway',
    '@openrouter/ai-sdk-provider',
  ],
  docs: 'https://ai-sdk.dev/providers/ai-sdk-providers',
  members: {
    '{openai,azure,anthropic,google,vertex,bedrock,mistral,cohere,groq,xai,deepseek,perplexity,togetherai,gateway,openrouter}':
      { drops: true },
    '{createOpenAI,createOpenAICompatible,createAzure,createAnthropic,createGoogleGenerativeAI,createVertex,createAmazonBedrock,createMistral,createCohere,createGroq,createXai,createGateway,createOpenRouter}':
      { drops: true, returns: 'Provider' },
    Provider: { drops: true },
    'Provider#{chat,responses,completion,embedding,textEmbeddingModel,image,imageModel,chatModel,languageModel}':
      {
        drops: true,
      },
  },
};
