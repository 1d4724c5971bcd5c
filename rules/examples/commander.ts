import { Command, program } from 'commander';

program.option('--email <email>').parse();
console.log(program.opts().userEmail, program.opts().page); // flow: log plain

const invite = new Command('invite').argument('<email>');
invite.action((email: string, options: { birthDate: string; page: number }) => {
  console.log(options.birthDate); // flow: log plain
  console.log(options.page);
});
console.log(invite.opts().iban, invite.opts().page); // flow: log plain
