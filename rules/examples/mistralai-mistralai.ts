import { Mistral } from '@mistralai/mistralai';

interface Client {
  email: string;
  iban: string;
  cases: number;
}

const mistral = new Mistral({ apiKey: process.env.MISTRAL_API_KEY });
const own = new Mistral({ serverURL: 'https://mistral.example.com' });

export async function summarise(client: Client): Promise<void> {
  const messages = [{ role: 'user' as const, content: `${client.email} pays from ${client.iban}` }];
  await mistral.chat.complete({ model: 'mistral-large', messages }); // flow: llm plain encrypted to Mistral AI
  await mistral.chat.complete({ model: 'mistral-large', messages: [{ role: 'user', content: `${client.cases}` }] });
  await mistral.chat.stream({ model: 'mistral-large', messages }); // flow: llm plain encrypted to Mistral AI
  await mistral.chat.parse({ model: 'mistral-large', messages }, {}); // flow: llm plain encrypted to Mistral AI
  await mistral.fim.complete({ model: 'codestral', prompt: client.iban }); // flow: llm plain encrypted to Mistral AI
  await mistral.fim.stream({ model: 'codestral', prompt: client.iban }); // flow: llm plain encrypted to Mistral AI
  await mistral.agents.complete({ agentId: 'a', messages }); // flow: llm plain encrypted to Mistral AI
  await mistral.agents.stream({ agentId: 'a', messages }); // flow: llm plain encrypted to Mistral AI
  await mistral.embeddings.create({ model: 'mistral-embed', inputs: [client.email] }); // flow: llm plain encrypted to Mistral AI
  await mistral.classifiers.moderate({ model: 'moderation', inputs: client.email }); // flow: llm plain encrypted to Mistral AI
  await mistral.ocr.process({ model: 'ocr', document: { documentUrl: client.email } }); // flow: llm plain encrypted to Mistral AI
  await mistral.files.upload({ file: { fileName: 'a.txt', content: client.iban } }); // flow: llm plain encrypted to Mistral AI
  await own.chat.complete({ model: 'mistral-large', messages }); // flow: llm plain encrypted to mistral.example.com
}
