import { ChatGoogleGenerativeAI, GoogleGenerativeAIEmbeddings } from '@langchain/google-genai';

interface Traveller {
  email: string;
  passportNumber: string;
  nights: number;
}

const model = new ChatGoogleGenerativeAI({ model: 'gemini-2.5-flash' });
const embeddings = new GoogleGenerativeAIEmbeddings();

export async function ask(traveller: Traveller): Promise<void> {
  await model.invoke(`Is ${traveller.passportNumber} valid?`); // flow: llm plain encrypted to Google
  await model.invoke(`What to do in ${traveller.nights} nights?`);
  await model.stream([['human', traveller.email]]); // flow: llm plain encrypted to Google
  await model.batch([traveller.email]); // flow: llm plain encrypted to Google
  await model.generate([[traveller.email]]); // flow: llm plain encrypted to Google
  await model.call([traveller.email]); // flow: llm plain encrypted to Google
  await model.predict(traveller.email); // flow: llm plain encrypted to Google
  await embeddings.embedQuery(traveller.email); // flow: llm plain encrypted to Google
  await embeddings.embedDocuments([traveller.email]); // flow: llm plain encrypted to Google
}
