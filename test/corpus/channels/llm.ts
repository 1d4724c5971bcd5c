// A prompt is an export, and whoever runs the model is a processor.
import OpenAI from 'openai';

interface Patient {
  lastName: string;
  diagnosis: string;
}

const openai = new OpenAI();

export async function summarise(patient: Patient): Promise<void> {
  const input = `Summarise the case of ${patient.lastName}: ${patient.diagnosis}`;
  await openai.responses.create({ model: 'gpt-5', input }); // expect: no-unpseudonymised-export, no-undeclared-processor
  await openai.responses.create({ model: 'gpt-5', input: 'Write a greeting' });
}
