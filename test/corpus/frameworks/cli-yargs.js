// Arguments that yargs reads are called what the command line calls them.
const yargs = require('yargs/yargs');
const { hideBin } = require('yargs/helpers');

const argv = yargs(hideBin(process.argv))
  .option('taxId', { type: 'string', demandOption: true })
  .option('year', { type: 'number', default: 2026 })
  .parseSync();

console.log('year', argv.year);
console.log('declaring for', argv.taxId); // expect: no-personal-data-in-logs
