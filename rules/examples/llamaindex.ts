import { openai } from '@llamaindex/openai';
import { agent } from '@llamaindex/workflow';
import { ContextChatEngine, Document, SimpleChatEngine, VectorStoreIndex } from 'llamaindex';

interface Resident {
  email: string;
  letter: string;
  floor: number;
}

const llm = openai({ model: 'gpt-4o' });

export async function index(resident: Resident): Promise<void> {
  const documents = [new Document({ text: `From ${resident.email}: ${resident.letter}` })];
  const store = await VectorStoreIndex.fromDocuments(documents); // flow: llm plain
  await VectorStoreIndex.fromDocuments([new Document({ text: `Floor ${resident.floor}` })]);
  await store.insert(new Document({ text: 'letter', metadata: { email: resident.email } })); // flow: llm plain
  await store.asQueryEngine().query({ query: `What does ${resident.email} want?` }); // flow: llm plain
  await store.asChatEngine().chat({ message: resident.email }); // flow: llm plain
}

export async function ask(resident: Resident): Promise<void> {
  await llm.chat({ messages: [{ role: 'user', content: resident.email }] }); // flow: llm plain
  await llm.complete({ prompt: resident.email }); // flow: llm plain
  await llm.complete({ prompt: `Floor ${resident.floor}` });
  await new ContextChatEngine({ chatModel: llm }).chat({ message: resident.email }); // flow: llm plain
  await new SimpleChatEngine({ llm }).chat({ message: resident.email }); // flow: llm plain
  await agent({ llm, tools: [] }).run(resident.email); // flow: llm plain
  agent({ llm, tools: [] }).runStream(resident.email); // flow: llm plain
}
