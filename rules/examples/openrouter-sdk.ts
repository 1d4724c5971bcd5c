import { OpenRouter } from '@openrouter/sdk';

interface Student {
  email: string;
  essay: string;
  semester: number;
}

const router = new OpenRouter({ apiKey: process.env.OPENROUTER_API_KEY });

export async function grade(student: Student): Promise<void> {
  await router.chat.send({ model: 'a/b', messages: [{ role: 'user', content: `From ${student.email}` }] }); // flow: llm plain encrypted to OpenRouter
  await router.chat.send({ model: 'a/b', messages: [{ role: 'user', content: `${student.semester}` }] });
  await router.embeddings.generate({ model: 'a/b', input: student.email }); // flow: llm plain encrypted to OpenRouter
  await router.beta.responses.send({ model: 'a/b', input: student.email }); // flow: llm plain encrypted to OpenRouter
  await router.callModel({ model: 'a/b', input: student.email }); // flow: llm plain encrypted to OpenRouter
}
