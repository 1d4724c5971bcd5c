import { VertexAI } from '@google-cloud/vertexai';
import { GoogleGenerativeAI } from '@google/generative-ai';

interface Borrower {
  email: string;
  income: number;
  loans: number;
}

const model = new GoogleGenerativeAI('key').getGenerativeModel({ model: 'gemini-pro' });
const vertex = new VertexAI({ project: 'bank' }).getGenerativeModel({ model: 'gemini-pro' });

export async function advise(borrower: Borrower): Promise<void> {
  await model.generateContent(`Advise ${borrower.email}`); // flow: llm plain encrypted to Google
  await model.generateContent(`Advise someone with ${borrower.loans} loans`);
  await model.generateContentStream([`Income: ${borrower.income}`]); // flow: llm plain encrypted to Google
  await model.embedContent(borrower.email); // flow: llm plain encrypted to Google
  await model.batchEmbedContents({ requests: [{ content: borrower.email }] }); // flow: llm plain encrypted to Google
  await model.countTokens(borrower.email); // flow: llm plain encrypted to Google
  const chat = model.startChat({ history: [{ role: 'user', parts: [{ text: borrower.email }] }] }); // flow: llm plain encrypted to Google
  await chat.sendMessage(borrower.email); // flow: llm plain encrypted to Google
  await chat.sendMessage('More');
  await chat.sendMessageStream(borrower.email); // flow: llm plain encrypted to Google
  await vertex.generateContent({ contents: [{ role: 'user', parts: [{ text: borrower.email }] }] }); // flow: llm plain encrypted to Google
}
