import { HumanMessage, SystemMessage } from '@langchain/core/messages';
import { StringOutputParser } from '@langchain/core/output_parsers';
import { ChatPromptTemplate, PromptTemplate } from '@langchain/core/prompts';
import { RunnableSequence } from '@langchain/core/runnables';
import { ChatOpenAI } from '@langchain/openai';
import { createAgent } from 'langchain';

interface Patient {
  email: string;
  diagnosis: string;
  room: number;
}

const model = new ChatOpenAI({ model: 'gpt-4o' });
const chain = ChatPromptTemplate.fromMessages([['human', '{question}']]).pipe(model).pipe(new StringOutputParser());
const sequence = RunnableSequence.from([PromptTemplate.fromTemplate('{question}'), model]);
const agent = createAgent({ model, tools: [] });

export async function chains(patient: Patient): Promise<void> {
  await chain.invoke({ question: `What helps against ${patient.diagnosis}?` }); // flow: llm plain
  await chain.invoke({ question: `Where is room ${patient.room}?` });
  await chain.stream({ question: patient.diagnosis }); // flow: llm plain
  await chain.batch([{ question: patient.diagnosis }]); // flow: llm plain
  await chain.call({ question: patient.diagnosis }); // flow: llm plain
  await chain.run(patient.diagnosis); // flow: llm plain
  chain.streamEvents({ question: patient.diagnosis }); // flow: llm plain
  await sequence.invoke({ question: patient.email }); // flow: llm plain
}

export async function messages(patient: Patient): Promise<void> {
  await model.invoke([new SystemMessage('Be kind.'), new HumanMessage(patient.diagnosis)]); // flow: llm plain encrypted to OpenAI
  await model.invoke([new SystemMessage('Be kind.'), new HumanMessage(`Room ${patient.room}`)]);
  await agent.invoke({ messages: [new HumanMessage(patient.email)] }); // flow: llm plain
  await agent.stream({ messages: [new HumanMessage(patient.email)] }); // flow: llm plain
}
