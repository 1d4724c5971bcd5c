import { createAnthropic } from '@ai-sdk/anthropic';
import { openai } from '@ai-sdk/openai';
import { generateText } from 'ai';

interface Claimant {
  email: string;
  claim: string;
}

const anthropic = createAnthropic({ apiKey: process.env.ANTHROPIC_API_KEY });

export async function settle(claimant: Claimant): Promise<void> {
  await generateText({ model: openai('gpt-5'), prompt: `Answer ${claimant.email}` }); // flow: llm plain
  await generateText({ model: openai('gpt-5'), prompt: 'Write a poem' });
  await generateText({ model: anthropic('claude-sonnet-4-5'), prompt: claimant.email }); // flow: llm plain
}
