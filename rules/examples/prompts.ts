import prompts from 'prompts';
import { prompt } from 'enquirer';

export async function ask(): Promise<void> {
  const answer = await prompts({ type: 'text', name: 'iban', message: 'IBAN?' });
  console.log(answer.iban, answer.page); // flow: log plain
  const response = await prompt({ type: 'input', name: 'birthDate', message: 'Born?' });
  console.log(response.birthDate); // flow: log plain
  console.log(response.colour);
}
