// Exports that are put together in several steps are all there.
// @file tools.js
'use strict';
Object.defineProperty(exports, '__esModule', { value: true });
exports.mailOf = mailOf;
exports.sizeOf = void 0;
function mailOf(member) {
  return member.email;
}
exports.sizeOf = (member) => member.email.length;
for (const level of ['info', 'warn']) exports[level] = (line) => console.log(level, line);
// @file index.js
'use strict';
const tools = require('./tools');
module.exports = Object.assign({}, tools, { name: 'tools' });
// @file main.js
const { mailOf, sizeOf, name } = require('./index');
const tools = require('./tools.js');

exports.run = function (member) {
  console.log(name, sizeOf(member));
  console.log(mailOf(member)); // expect: no-personal-data-in-logs
  console.log(tools.mailOf(member)); // expect: no-personal-data-in-logs
};
