// Modules of both formats reach each other, by default, by name and as a whole.
// @file legacy/format.cjs
function mailOf(contact) {
  return contact.email;
}
function numberOf(contact) {
  return contact.id;
}
module.exports = mailOf;
module.exports.numberOf = numberOf;
// @file legacy/index.cjs
const format = require('./format.cjs');
module.exports = { ...format, mailOf: format, version: '1.0' };
// @file src/journal.mjs
import { createRequire } from 'node:module';
import legacy, { numberOf } from '../legacy/format.cjs';
import * as all from '../legacy/index.cjs';

const require = createRequire(import.meta.url);

export function note(contact) {
  console.log(numberOf(contact));
  console.log(legacy(contact)); // expect: no-personal-data-in-logs
  console.log(all.version, all.numberOf(contact));
  console.log(all.mailOf(contact)); // expect: no-personal-data-in-logs
  console.log(require('../legacy/format.cjs').numberOf(contact));
}
