// Options and arguments of a command are called what the command line calls them.
import { Command } from 'commander';

const program = new Command();

program
  .command('invite')
  .argument('<email>')
  .option('--phone <number>')
  .option('--dry-run')
  .action((email: string, options: { phone?: string; dryRun?: boolean }) => {
    console.log('dry run', options.dryRun);
    console.log('inviting', email); // expect: no-personal-data-in-logs
    console.log('calling', options.phone); // expect: no-personal-data-in-logs
  });

await program.parseAsync();
