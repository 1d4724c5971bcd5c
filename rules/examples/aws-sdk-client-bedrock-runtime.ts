import { InvokeAgentCommand, RetrieveAndGenerateCommand, RetrieveCommand } from '@aws-sdk/client-bedrock-agent-runtime';
import {
  BedrockRuntime,
  BedrockRuntimeClient,
  ConverseCommand,
  ConverseStreamCommand,
  InvokeModelCommand,
  InvokeModelWithResponseStreamCommand,
} from '@aws-sdk/client-bedrock-runtime';

interface Pupil {
  email: string;
  lastName: string;
  grade: number;
}

const client = new BedrockRuntimeClient({ region: 'eu-central-1' });
const runtime = new BedrockRuntime({ region: 'eu-central-1' });

export async function commands(pupil: Pupil): Promise<void> {
  const messages = [{ role: 'user' as const, content: [{ text: `Praise ${pupil.lastName}` }] }];
  const body = JSON.stringify({ prompt: pupil.email });
  await client.send(new InvokeModelCommand({ modelId: 'titan', body })); // flow: llm plain encrypted to Amazon Web Services
  await client.send(new InvokeModelCommand({ modelId: 'titan', body: `grade ${pupil.grade}` }));
  await client.send(new InvokeModelWithResponseStreamCommand({ modelId: 'titan', body })); // flow: llm plain encrypted to Amazon Web Services
  await client.send(new ConverseCommand({ modelId: 'claude', messages })); // flow: llm plain encrypted to Amazon Web Services
  await client.send(new ConverseStreamCommand({ modelId: 'claude', messages })); // flow: llm plain encrypted to Amazon Web Services
  await client.send(new InvokeAgentCommand({ agentId: 'a', inputText: pupil.lastName })); // flow: llm plain encrypted to Amazon Web Services
  await client.send(new RetrieveAndGenerateCommand({ input: { text: pupil.lastName } })); // flow: llm plain encrypted to Amazon Web Services
  await client.send(new RetrieveCommand({ retrievalQuery: { text: pupil.lastName } })); // flow: llm plain encrypted to Amazon Web Services
}

export async function methods(pupil: Pupil): Promise<void> {
  await runtime.invokeModel({ modelId: 'titan', body: pupil.email }); // flow: llm plain encrypted to Amazon Web Services
  await runtime.invokeModelWithResponseStream({ modelId: 'titan', body: pupil.email }); // flow: llm plain encrypted to Amazon Web Services
  await runtime.converse({ modelId: 'claude', system: [{ text: pupil.email }] }); // flow: llm plain encrypted to Amazon Web Services
  await runtime.converseStream({ modelId: 'claude', system: [{ text: pupil.email }] }); // flow: llm plain encrypted to Amazon Web Services
}
