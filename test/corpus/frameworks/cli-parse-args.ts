// What Node parses from the command line is called what its options are called.
import { parseArgs } from 'node:util';

const { values, positionals } = parseArgs({
  options: {
    email: { type: 'string', short: 'e' },
    iban: { type: 'string' },
    force: { type: 'boolean' },
  },
  allowPositionals: true,
});

console.log('force', values.force, positionals.length);
console.log('mail', values.email); // expect: no-personal-data-in-logs
const { iban } = values;
console.log('account', iban); // expect: no-personal-data-in-logs
