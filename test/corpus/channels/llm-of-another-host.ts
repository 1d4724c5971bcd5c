// A client with a base URL speaks to whoever stands there, here to the same machine.
import OpenAI from 'openai';

interface Patient {
  lastName: string;
}

const own = new OpenAI({ baseURL: 'http://localhost:11434/v1' });

export async function summarise(patient: Patient): Promise<void> {
  await own.responses.create({ model: 'llama', input: patient.lastName }); // expect: no-unpseudonymised-export
}
