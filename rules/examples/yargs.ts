import yargs from 'yargs';
import minimist from 'minimist';
import { hideBin } from 'yargs/helpers';

const { argv } = yargs(hideBin(process.argv)).option('iban', { type: 'string' });
console.log(argv.iban, argv.page); // flow: log plain

const parsed = await yargs(hideBin(process.argv)).option('iban', { type: 'string' }).parseAsync();
console.log(parsed.iban); // flow: log plain
console.log(parsed.page);

const options = minimist(process.argv.slice(2));
console.log(options.page);
