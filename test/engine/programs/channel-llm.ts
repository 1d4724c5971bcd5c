// A prompt is an export, wherever the model runs; whoever runs it is a processor.
import OpenAI from 'openai';

interface Patient {
  lastName: string;
  diagnosis: string;
}

const openai = new OpenAI();
const own = new OpenAI({ baseURL: 'http://localhost:11434/v1' });

export async function summarise(patient: Patient): Promise<void> {
  const input = `Summarise the case of ${patient.lastName}: ${patient.diagnosis}`;
  await openai.responses.create({ model: 'gpt-5', input }); // expect: no-unpseudonymised-export, no-undeclared-processor
  await own.responses.create({ model: 'llama', input }); // expect: no-unpseudonymised-export
  await own.responses.create({ model: 'llama', input: 'Write a greeting' });
}
