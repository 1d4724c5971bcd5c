import { GoogleGenAI } from '@google/genai';

interface Citizen {
  email: string;
  nationality: string;
  letters: number;
}

const ai = new GoogleGenAI({ apiKey: process.env.GEMINI_API_KEY });

export async function answer(citizen: Citizen): Promise<void> {
  const contents = `Answer ${citizen.email} in the language of ${citizen.nationality}`;
  await ai.models.generateContent({ model: 'gemini-2.5-flash', contents }); // flow: llm plain encrypted to Google
  await ai.models.generateContent({ model: 'gemini-2.5-flash', contents: `${citizen.letters} letters` });
  await ai.models.generateContentStream({ model: 'gemini-2.5-flash', contents }); // flow: llm plain encrypted to Google
  await ai.models.embedContent({ model: 'embedding', contents }); // flow: llm plain encrypted to Google
  await ai.models.countTokens({ model: 'gemini-2.5-flash', contents }); // flow: llm plain encrypted to Google
  await ai.models.generateImages({ model: 'imagen', prompt: contents }); // flow: llm plain encrypted to Google
  const chat = ai.chats.create({ model: 'gemini-2.5-flash', history: [{ parts: [{ text: contents }] }] }); // flow: llm plain encrypted to Google
  await chat.sendMessage({ message: citizen.email }); // flow: llm plain encrypted to Google
  await chat.sendMessage({ message: 'Thank you' });
  await chat.sendMessageStream({ message: citizen.email }); // flow: llm plain encrypted to Google
  await ai.files.upload({ file: citizen.email }); // flow: llm plain encrypted to Google
  await ai.caches.create({ model: 'gemini-2.5-flash', config: { contents } }); // flow: llm plain encrypted to Google
}
