import { openai } from '@ai-sdk/openai';
import * as experimental from 'ai';
import { Agent, convertToModelMessages, embed, embedMany, generateImage, generateObject } from 'ai';
import { generateSpeech, generateText, streamObject, streamText, transcribe } from 'ai';

interface Patient {
  email: string;
  diagnosis: string;
  room: number;
}

const model = openai('gpt-5');

export async function generated(patient: Patient): Promise<string> {
  const { text } = await generateText({ model, prompt: `Write to ${patient.email}` }); // flow: llm plain
  await generateText({ model, system: 'You are kind.', prompt: `Room ${patient.room}` });
  await generateText({ model, system: `The patient has ${patient.diagnosis}`, prompt: 'Write.' }); // flow: llm plain
  streamText({ model, messages: convertToModelMessages([{ role: 'user', content: patient.email }]) }); // flow: llm plain
  await generateObject({ model, prompt: patient.diagnosis }); // flow: llm plain
  streamObject({ model, prompt: patient.diagnosis }); // flow: llm plain
  await embed({ model, value: patient.diagnosis }); // flow: llm plain
  await embedMany({ model, values: [patient.diagnosis, patient.email] }); // flow: llm plain
  await generateImage({ model, prompt: patient.diagnosis }); // flow: llm plain
  await experimental.experimental_generateImage({ model, prompt: patient.diagnosis }); // flow: llm plain
  await generateSpeech({ model, text: patient.diagnosis }); // flow: llm plain
  await experimental.experimental_generateSpeech({ model, text: patient.diagnosis }); // flow: llm plain
  await transcribe({ model, audio: patient.diagnosis }); // flow: llm plain
  await experimental.experimental_transcribe({ model, audio: patient.diagnosis }); // flow: llm plain
  return text;
}

export async function agents(patient: Patient): Promise<void> {
  const agent = new Agent({ model, instructions: `You help ${patient.email}` }); // flow: llm plain
  await agent.generate({ prompt: patient.diagnosis }); // flow: llm plain
  await agent.generate({ prompt: `Room ${patient.room}` });
  agent.stream({ prompt: patient.diagnosis }); // flow: llm plain
}
