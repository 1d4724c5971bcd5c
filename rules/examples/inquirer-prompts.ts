import { confirm, input, password } from '@inquirer/prompts';

export async function ask(): Promise<void> {
  const email = await input({ message: 'Mail?' });
  console.log(email); // flow: log plain
  const answer = { iban: await input({ message: 'IBAN?' }), colour: await input({ message: 'Colour?' }) };
  console.log(answer.colour, await confirm({ message: 'Sure?' }));
  console.log((await password({ message: 'Password?' })).length);
}
