import inquirer from 'inquirer';

export async function ask(): Promise<void> {
  const answers = await inquirer.prompt([{ type: 'input', name: 'iban', message: 'IBAN?' }]);
  console.log(answers.iban, answers.page); // flow: log plain
  const { birthDate, colour } = await inquirer.prompt([{ name: 'birthDate' }, { name: 'colour' }]);
  console.log(birthDate); // flow: log plain
  console.log(colour);
}
