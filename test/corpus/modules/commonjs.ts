// CommonJS modules are linked as others are.
// @file journal.js
function write(line) {
  console.log(line);
}
module.exports = { write, silent: () => undefined };
// @file format.js
exports.mailOf = function (customer) {
  return customer.email;
};
exports.numberOf = (customer) => customer.id;
// @file main.js
const { write, silent } = require('./journal');
const format = require('./format');

module.exports = function show(customer) {
  write(format.mailOf(customer)); // expect: no-personal-data-in-logs
  write(format.numberOf(customer));
  silent(customer.email);
};
