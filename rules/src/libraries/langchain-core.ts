import type { ApiModel, LibraryModel } from './model.js';

/** A chain of a prompt, a model and a parser: what it is invoked with becomes part of the prompt. */
const ASKS: ApiModel = { sink: { channel: 'llm', data: ['arg0'] }, drops: true };

export const LANGCHAIN_CORE: LibraryModel = {
  package: '@langchain/core',
  alsoKnownAs: ['langchain'],
  docs: 'https://js.langchain.com/docs/introduction/',
  types: { ReactAgent: 'Agent', AgentExecutor: 'Agent', LLMChain: 'Chain', ConversationChain: 'Chain' },
  members: {
    '{HumanMessage,SystemMessage,AIMessage,ToolMessage,ChatMessage,Document}': {
      passes: [{ from: 'arg0', to: 'result' }],
    },
    '{ChatPromptTemplate,PromptTemplate}.{fromMessages,fromTemplate}': { drops: true, returns: 'Prompt' },
    'Prompt#pipe': { returns: 'Chain' },
    'Prompt#{format,formatMessages,invoke,formatPromptValue,partial}': {
      passes: [{ from: 'arg0', to: 'result' }],
    },
    'RunnableSequence.from': { drops: true, returns: 'Chain' },
    'Chain#{invoke,stream,batch,call,run,streamEvents}': ASKS,
    'Chain#{pipe,bind,withConfig,withRetry}': { returns: 'this' },
    '{createAgent,createReactAgent}': { drops: true, returns: 'Agent' },
    'Agent#{invoke,stream}': ASKS,
    '{tool,StringOutputParser,JsonOutputParser,StructuredOutputParser}': { drops: true },
  },
};
