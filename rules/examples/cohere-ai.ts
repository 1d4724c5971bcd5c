import { CohereClient, CohereClientV2 } from 'cohere-ai';

interface Caller {
  phone: string;
  notes: string;
  calls: number;
}

const cohere = new CohereClient({ token: process.env.COHERE_TOKEN });
const second = new CohereClientV2({ token: process.env.COHERE_TOKEN });

export async function called(caller: Caller): Promise<void> {
  await cohere.chat({ message: `Call ${caller.phone} back` }); // flow: llm plain encrypted to Cohere
  await cohere.chat({ message: `${caller.calls} calls` });
  await cohere.chatStream({ message: caller.phone }); // flow: llm plain encrypted to Cohere
  await cohere.generate({ prompt: caller.phone }); // flow: llm plain encrypted to Cohere
  await cohere.embed({ texts: [caller.phone] }); // flow: llm plain encrypted to Cohere
  await cohere.classify({ inputs: [caller.phone] }); // flow: llm plain encrypted to Cohere
  await cohere.rerank({ query: caller.phone, documents: [] }); // flow: llm plain encrypted to Cohere
  await cohere.summarize({ text: caller.phone }); // flow: llm plain encrypted to Cohere
  await cohere.v2.chat({ model: 'command', messages: [{ role: 'user', content: caller.phone }] }); // flow: llm plain encrypted to Cohere
  await cohere.v2.chatStream({ model: 'command', messages: [{ role: 'user', content: caller.phone }] }); // flow: llm plain encrypted to Cohere
  await cohere.v2.embed({ texts: [caller.phone] }); // flow: llm plain encrypted to Cohere
  await cohere.v2.rerank({ query: caller.phone }); // flow: llm plain encrypted to Cohere
  await second.chat({ model: 'command', messages: [{ role: 'user', content: caller.phone }] }); // flow: llm plain encrypted to Cohere
}
