// The answers to a prompt are called what the questions are called.
import { createInterface } from 'node:readline/promises';
import inquirer from 'inquirer';

export async function setUp(): Promise<void> {
  const answers = await inquirer.prompt([
    { type: 'input', name: 'lastName', message: 'Your last name?' },
    { type: 'confirm', name: 'telemetry', message: 'Send statistics?' },
  ]);
  console.log('telemetry', answers.telemetry);
  console.log('hello', answers.lastName); // expect: no-personal-data-in-logs

  const terminal = createInterface({ input: process.stdin, output: process.stdout });
  const dateOfBirth = await terminal.question('Date of birth? ');
  const colour = await terminal.question('Favourite colour? ');
  console.log('colour', colour);
  console.log('born', dateOfBirth); // expect: no-personal-data-in-logs
  terminal.close();
}
