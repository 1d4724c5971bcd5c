import 'server-only';
import OpenAI from 'openai';
import { requireEnv } from '@/server/env';

export const MODEL = 'gpt-5-mini';

let client: OpenAI | undefined;

export function openai(): OpenAI {
  client ??= new OpenAI({ apiKey: requireEnv('OPENAI_API_KEY'), timeout: 30_000, maxRetries: 1 });
  return client;
}

export async function complete(instructions: string, input: string): Promise<string> {
  const response = await openai().responses.create({ model: MODEL, instructions, input, store: false });
  return response.output_text.trim();
}
