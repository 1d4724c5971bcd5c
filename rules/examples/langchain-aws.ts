import { BedrockEmbeddings, ChatBedrockConverse } from '@langchain/aws';

interface Insured {
  email: string;
  diagnosis: string;
  claims: number;
}

const model = new ChatBedrockConverse({ model: 'claude', region: 'eu-central-1' });
const embeddings = new BedrockEmbeddings({ region: 'eu-central-1' });

export async function ask(insured: Insured): Promise<void> {
  await model.invoke(`What helps against ${insured.diagnosis}?`); // flow: llm plain encrypted to Amazon Web Services
  await model.invoke(`Are ${insured.claims} claims many?`);
  await model.stream([['human', insured.email]]); // flow: llm plain encrypted to Amazon Web Services
  await model.batch([insured.email]); // flow: llm plain encrypted to Amazon Web Services
  await model.generate([[insured.email]]); // flow: llm plain encrypted to Amazon Web Services
  await model.call([insured.email]); // flow: llm plain encrypted to Amazon Web Services
  await model.predict(insured.email); // flow: llm plain encrypted to Amazon Web Services
  await embeddings.embedQuery(insured.email); // flow: llm plain encrypted to Amazon Web Services
  await embeddings.embedDocuments([insured.email]); // flow: llm plain encrypted to Amazon Web Services
}
