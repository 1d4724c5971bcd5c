import { AzureKeyCredential, OpenAIClient } from '@azure/openai';

interface Insured {
  email: string;
  diagnosis: string;
  claims: number;
}

const client = new OpenAIClient('https://claims.openai.azure.com', new AzureKeyCredential('k'));

export async function settle(insured: Insured): Promise<void> {
  const messages = [{ role: 'user', content: `Settle ${insured.diagnosis}` }];
  await client.getChatCompletions('gpt-4', messages); // flow: llm plain encrypted to claims.openai.azure.com
  await client.getChatCompletions('gpt-4', [{ role: 'user', content: `${insured.claims} claims` }]);
  await client.streamChatCompletions('gpt-4', messages); // flow: llm plain encrypted to claims.openai.azure.com
  await client.getCompletions('davinci', [insured.email]); // flow: llm plain encrypted to claims.openai.azure.com
  await client.streamCompletions('davinci', [insured.email]); // flow: llm plain encrypted to claims.openai.azure.com
  await client.getEmbeddings('ada', [insured.email]); // flow: llm plain encrypted to claims.openai.azure.com
  await client.getImages('dalle', insured.diagnosis); // flow: llm plain encrypted to claims.openai.azure.com
  await client.getAudioTranscription('whisper', insured.diagnosis); // flow: llm plain encrypted to claims.openai.azure.com
}
