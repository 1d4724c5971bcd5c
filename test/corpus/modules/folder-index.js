// A folder stands for its index, wherever it is asked for.
// @file lib/format/index.js
exports.mailOf = (user) => user.email;
exports.sizes = require('./sizes');
// @file lib/format/sizes.js
module.exports = { of: (user) => user.email.length };
// @file app.js
const format = require('./lib/format');
const { of } = require('./lib/format/').sizes;

/** @param {{ id: string, email: string }} user */
module.exports = function greet(user) {
  console.log(of(user), format.sizes.of(user));
  console.log(format.mailOf(user)); // expect: no-personal-data-in-logs
};
