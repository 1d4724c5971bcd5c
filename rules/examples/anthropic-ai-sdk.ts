import Anthropic from '@anthropic-ai/sdk';

interface Applicant {
  id: string;
  email: string;
  coverLetter: string;
  points: number;
}

const anthropic = new Anthropic({ apiKey: process.env.ANTHROPIC_API_KEY });
const gateway = new Anthropic({ baseURL: 'https://gateway.example.com' });

export async function rate(applicant: Applicant): Promise<string> {
  const request = {
    model: 'claude-sonnet-4-5',
    max_tokens: 1024,
    system: 'You rate applications.',
    messages: [{ role: 'user' as const, content: `${applicant.email} writes: ${applicant.coverLetter}` }],
  };
  const answer = await anthropic.messages.create(request); // flow: llm plain encrypted to Anthropic
  anthropic.messages.stream(request); // flow: llm plain encrypted to Anthropic
  await anthropic.messages.parse(request); // flow: llm plain encrypted to Anthropic
  await anthropic.messages.countTokens(request); // flow: llm plain encrypted to Anthropic
  await anthropic.messages.create({ ...request, messages: [{ role: 'user', content: `${applicant.points}` }] });
  await anthropic.beta.messages.create(request); // flow: llm plain encrypted to Anthropic
  anthropic.beta.messages.stream(request); // flow: llm plain encrypted to Anthropic
  await anthropic.beta.messages.parse(request); // flow: llm plain encrypted to Anthropic
  await anthropic.beta.messages.countTokens(request); // flow: llm plain encrypted to Anthropic
  await anthropic.messages.batches.create({ requests: [{ custom_id: '1', params: request }] }); // flow: llm plain encrypted to Anthropic
  await anthropic.beta.messages.batches.create({ requests: [{ custom_id: '1', params: request }] }); // flow: llm plain encrypted to Anthropic
  await anthropic.completions.create({ model: 'claude-2', prompt: applicant.email }); // flow: llm plain encrypted to Anthropic
  await anthropic.beta.files.upload({ file: applicant.email }); // flow: llm plain encrypted to Anthropic
  await gateway.messages.create(request); // flow: llm plain encrypted to gateway.example.com
  return answer.id;
}
