import Groq from 'groq-sdk';

interface Caller {
  email: string;
  phone: string;
  minutes: number;
}

const groq = new Groq({ apiKey: process.env.GROQ_API_KEY });
const gateway = new Groq({ baseURL: 'https://gateway.example.com' });

export async function summarise(caller: Caller): Promise<void> {
  const messages = [{ role: 'user' as const, content: `${caller.phone} called` }];
  await groq.chat.completions.create({ model: 'llama-3', messages }); // flow: llm plain encrypted to Groq
  await groq.chat.completions.create({ model: 'llama-3', messages: [{ role: 'user', content: `${caller.minutes}` }] });
  await groq.embeddings.create({ model: 'e', input: caller.email }); // flow: llm plain encrypted to Groq
  await groq.audio.transcriptions.create({ model: 'whisper', prompt: caller.email }); // flow: llm plain encrypted to Groq
  await groq.audio.translations.create({ model: 'whisper', prompt: caller.email }); // flow: llm plain encrypted to Groq
  await groq.audio.speech.create({ model: 'tts', input: caller.email }); // flow: llm plain encrypted to Groq
  await gateway.chat.completions.create({ model: 'llama-3', messages }); // flow: llm plain encrypted to gateway.example.com
}
