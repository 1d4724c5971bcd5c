import { openai as provider } from '@ai-sdk/openai';
import { Anthropic, OpenAI, withTracing } from '@posthog/ai';
import { generateText } from 'ai';
import { PostHog } from 'posthog-node';

interface Writer {
  id: string;
  email: string;
  biography: string;
  books: number;
}

const posthog = new PostHog('key');
const openai = new OpenAI({ apiKey: process.env.OPENAI_KEY, posthog });
const anthropic = new Anthropic({ apiKey: process.env.ANTHROPIC_KEY, posthog });

export async function blurb(writer: Writer): Promise<void> {
  const messages = [{ role: 'user', content: `Write about ${writer.email}` }];
  await openai.chat.completions.create({ model: 'gpt-5', messages }); // flow: analytics plain encrypted to PostHog; llm plain
  await openai.chat.completions.create({ model: 'gpt-5', messages, posthogPrivacyMode: true }); // flow: llm plain
  await openai.chat.completions.create({ messages: [], posthogDistinctId: writer.email, posthogPrivacyMode: true }); // flow: analytics plain encrypted to PostHog
  await openai.responses.create({ model: 'gpt-5', input: writer.email }); // flow: analytics plain encrypted to PostHog; llm plain
  await openai.responses.create({ model: 'gpt-5', input: `${writer.books} books` });
  await openai.embeddings.create({ model: 'ada', input: writer.email }); // flow: analytics plain encrypted to PostHog; llm plain
  await anthropic.messages.create({ model: 'claude', messages }); // flow: analytics plain encrypted to PostHog; llm plain
}

export async function traced(writer: Writer): Promise<void> {
  const model = withTracing(provider('gpt-5'), posthog, { posthogDistinctId: writer.email }); // flow: analytics plain encrypted to PostHog
  await generateText({ model, prompt: `${writer.books} books` });
}
