import { createInterface } from 'node:readline/promises';
import readline from 'readline';

interface Patient {
  email: string;
  room: number;
}

export async function ask(patient: Patient): Promise<void> {
  const terminal = createInterface({ input: process.stdin, output: process.stdout });
  const answer = await terminal.question(`Is ${patient.email} right? `); // flow: log plain
  console.log(answer);
  terminal.setPrompt(`${patient.email}> `); // flow: log plain
  terminal.close();
  const lines = readline.createInterface({ input: process.stdin });
  lines.question(`Is ${patient.room} right? `, (reply) => console.log(reply));
}
