import { ChatMistralAI, MistralAIEmbeddings } from '@langchain/mistralai';

interface Debtor {
  email: string;
  iban: string;
  reminders: number;
}

const model = new ChatMistralAI({ model: 'mistral-large-latest' });
const embeddings = new MistralAIEmbeddings();

export async function ask(debtor: Debtor): Promise<void> {
  await model.invoke(`Which bank has ${debtor.iban}?`); // flow: llm plain encrypted to Mistral AI
  await model.invoke(`Is ${debtor.reminders} enough?`);
  await model.stream([['human', debtor.email]]); // flow: llm plain encrypted to Mistral AI
  await model.batch([debtor.email]); // flow: llm plain encrypted to Mistral AI
  await model.generate([[debtor.email]]); // flow: llm plain encrypted to Mistral AI
  await model.call([debtor.email]); // flow: llm plain encrypted to Mistral AI
  await model.predict(debtor.email); // flow: llm plain encrypted to Mistral AI
  await embeddings.embedQuery(debtor.email); // flow: llm plain encrypted to Mistral AI
  await embeddings.embedDocuments([debtor.email]); // flow: llm plain encrypted to Mistral AI
}
