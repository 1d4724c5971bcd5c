import OpenAI, { AzureOpenAI, Configuration, OpenAIApi } from 'openai';

interface Patient {
  id: string;
  email: string;
  diagnosis: string;
  file: Blob;
  age: number;
}

const openai = new OpenAI({ apiKey: process.env.OPENAI_API_KEY });
const local = new OpenAI({ baseURL: 'http://localhost:1234/v1', apiKey: 'none' });
const gateway = new OpenAI({ baseURL: 'https://gateway.example.com/v1' });
const azure = new AzureOpenAI({ endpoint: 'https://clinic.openai.azure.com', apiVersion: '2024-10-21' });
const legacy = new OpenAIApi(new Configuration({ apiKey: process.env.OPENAI_API_KEY }));

export async function chat(patient: Patient): Promise<string> {
  const messages = [
    { role: 'system' as const, content: 'You write letters.' },
    { role: 'user' as const, content: `Write to ${patient.email} about ${patient.diagnosis}` },
  ];
  const answer = await openai.chat.completions.create({ model: 'gpt-5', messages }); // flow: llm plain encrypted to OpenAI
  await openai.chat.completions.create({ model: 'gpt-5', messages: [{ role: 'user', content: 'Hello' }] });
  await openai.chat.completions.parse({ model: 'gpt-5', messages }); // flow: llm plain encrypted to OpenAI
  openai.chat.completions.stream({ model: 'gpt-5', messages }); // flow: llm plain encrypted to OpenAI
  openai.chat.completions.runTools({ model: 'gpt-5', messages, tools: [] }); // flow: llm plain encrypted to OpenAI
  await openai.beta.chat.completions.parse({ model: 'gpt-4o', messages }); // flow: llm plain encrypted to OpenAI
  openai.beta.chat.completions.stream({ model: 'gpt-4o', messages }); // flow: llm plain encrypted to OpenAI
  await local.chat.completions.create({ model: 'llama', messages }); // flow: llm plain local
  await gateway.chat.completions.create({ model: 'gpt-5', messages }); // flow: llm plain encrypted to gateway.example.com
  console.log(answer.choices[0]?.message.content);
  return answer.id;
}

export async function others(patient: Patient): Promise<void> {
  await openai.responses.create({ model: 'gpt-5', input: patient.diagnosis }); // flow: llm plain encrypted to OpenAI
  await openai.responses.parse({ model: 'gpt-5', input: patient.diagnosis }); // flow: llm plain encrypted to OpenAI
  openai.responses.stream({ model: 'gpt-5', instructions: `The patient is ${patient.email}` }); // flow: llm plain encrypted to OpenAI
  await openai.completions.create({ model: 'davinci', prompt: patient.diagnosis }); // flow: llm plain encrypted to OpenAI
  await openai.embeddings.create({ model: 'ada', input: patient.diagnosis }); // flow: llm plain encrypted to OpenAI
  await openai.moderations.create({ input: patient.diagnosis }); // flow: llm plain encrypted to OpenAI
  await openai.conversations.create({ items: [{ role: 'user', content: patient.diagnosis }] }); // flow: llm plain encrypted to OpenAI
  await openai.conversations.items.create('c1', { items: [{ role: 'user', content: patient.diagnosis }] }); // flow: llm plain encrypted to OpenAI
  await openai.files.create({ purpose: 'user_data', file: patient.diagnosis }); // flow: llm plain encrypted to OpenAI
  await openai.images.generate({ prompt: patient.diagnosis }); // flow: llm plain encrypted to OpenAI
  await openai.images.edit({ prompt: patient.diagnosis, image: [] }); // flow: llm plain encrypted to OpenAI
  await openai.audio.speech.create({ model: 'tts', voice: 'alloy', input: patient.diagnosis }); // flow: llm plain encrypted to OpenAI
  await openai.audio.transcriptions.create({ model: 'whisper', prompt: patient.diagnosis }); // flow: llm plain encrypted to OpenAI
  await openai.audio.translations.create({ model: 'whisper', prompt: patient.diagnosis }); // flow: llm plain encrypted to OpenAI
  await openai.beta.threads.create({ messages: [{ role: 'user', content: patient.diagnosis }] }); // flow: llm plain encrypted to OpenAI
  await openai.beta.threads.createAndRun({ assistant_id: 'a', instructions: patient.diagnosis }); // flow: llm plain encrypted to OpenAI
  await openai.beta.threads.messages.create('t1', { role: 'user', content: patient.diagnosis }); // flow: llm plain encrypted to OpenAI
  await openai.beta.threads.runs.create('t1', { assistant_id: 'a', instructions: patient.diagnosis }); // flow: llm plain encrypted to OpenAI
  await openai.models.list();
}

export async function onAzure(patient: Patient): Promise<void> {
  const messages = [{ role: 'user' as const, content: patient.diagnosis }];
  await azure.chat.completions.create({ model: 'gpt-4o', messages }); // flow: llm plain encrypted to clinic.openai.azure.com
  await azure.chat.completions.parse({ model: 'gpt-4o', messages }); // flow: llm plain encrypted to clinic.openai.azure.com
  azure.chat.completions.stream({ model: 'gpt-4o', messages }); // flow: llm plain encrypted to clinic.openai.azure.com
  await azure.responses.create({ model: 'gpt-4o', input: patient.diagnosis }); // flow: llm plain encrypted to clinic.openai.azure.com
  await azure.embeddings.create({ model: 'ada', input: patient.diagnosis }); // flow: llm plain encrypted to clinic.openai.azure.com
}

export async function before(patient: Patient): Promise<void> {
  await legacy.createChatCompletion({ model: 'gpt-3.5', messages: [{ role: 'user', content: patient.email }] }); // flow: llm plain encrypted to OpenAI
  await legacy.createCompletion({ model: 'davinci', prompt: patient.diagnosis }); // flow: llm plain encrypted to OpenAI
  await legacy.createEmbedding({ model: 'ada', input: patient.diagnosis }); // flow: llm plain encrypted to OpenAI
}
