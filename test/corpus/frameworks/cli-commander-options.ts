// The options of a program of Commander are called what the command line calls them.
import { program } from 'commander';

program.option('--verbose').requiredOption('--iban <iban>').option('--month <month>').parse();

const { iban, month } = program.opts();
if (program.opts().verbose) console.log('month', month);
console.log('paying to', iban); // expect: no-personal-data-in-logs
