import { ChatAnthropic } from '@langchain/anthropic';

interface Pensioner {
  email: string;
  pension: number;
  question: string;
}

const model = new ChatAnthropic({ model: 'claude-sonnet-4-5' });

export async function ask(pensioner: Pensioner): Promise<void> {
  await model.invoke(`Answer ${pensioner.email}`); // flow: llm plain encrypted to Anthropic
  await model.invoke('What is a pension?');
  await model.stream([['human', pensioner.email]]); // flow: llm plain encrypted to Anthropic
  await model.batch([pensioner.email]); // flow: llm plain encrypted to Anthropic
  await model.generate([[pensioner.email]]); // flow: llm plain encrypted to Anthropic
  await model.call([pensioner.email]); // flow: llm plain encrypted to Anthropic
  await model.predict(pensioner.email); // flow: llm plain encrypted to Anthropic
  await model.withStructuredOutput({}).invoke(pensioner.email); // flow: llm plain encrypted to Anthropic
}
