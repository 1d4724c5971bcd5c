import AnthropicBedrock from '@anthropic-ai/bedrock-sdk';

interface Insured {
  email: string;
  diagnosis: string;
  claims: number;
}

const client = new AnthropicBedrock({ awsRegion: 'eu-central-1' });

export async function settle(insured: Insured): Promise<void> {
  const request = { model: 'claude', max_tokens: 9, messages: [{ role: 'user', content: insured.diagnosis }] };
  await client.messages.create(request); // flow: llm plain encrypted to Amazon Web Services
  await client.messages.create({ ...request, messages: [{ role: 'user', content: `${insured.claims}` }] });
  client.messages.stream(request); // flow: llm plain encrypted to Amazon Web Services
  await client.beta.messages.create(request); // flow: llm plain encrypted to Amazon Web Services
  client.beta.messages.stream(request); // flow: llm plain encrypted to Amazon Web Services
}
