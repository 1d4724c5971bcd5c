// A module that is chosen by a condition is either of both.
// @file lib/quiet.js
exports.write = () => {};
// @file lib/loud.js
exports.write = (line) => console.log(line);
// @file app.js
const output = process.env.QUIET ? require('./lib/quiet') : require('./lib/loud');
const quiet = require('./lib/quiet');

/** @param {{ id: string, email: string }} user */
module.exports = function greet(user) {
  quiet.write(user.email);
  output.write(user.id);
  output.write(user.email); // expect: no-personal-data-in-logs
};
