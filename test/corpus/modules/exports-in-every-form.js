// Functions that are hung on the exports of a module, in all the forms that CommonJS knows.
// @file users.js
exports.mail = function (user) { return user.email; };
exports.id = function id(user) { return user.id; };
module.exports.phone = (user) => user.phone;
// @file printer.js
module.exports = function (options) {
  return {
    show: function (text) { console.log(options.prefix + text); },
    drop: function (text) { options.count += text.length; },
  };
};
// @file later.js
var self = module.exports = {};
self.mailOf = function (user) { return user.email; };
// @file part2.js
Object.assign(exports, { nameOf: function (user) { return user.lastName; } });
// @file part3.js
const api = {};
api.cityOf = function (user) { return user.street; };
module.exports = api;
// @file part4.js
exports = module.exports = function main(user) { return user.id; };
exports.deep = function (user) { return user.phoneNumber; };
// @file main.js
var users = require('./users');
const { phone } = require('./users');
function run(user) {
  console.log(users.mail(user)); // expect: no-personal-data-in-logs
  console.log(users.id(user));
  console.log(phone(user)); // expect: no-personal-data-in-logs
  var later = require('./later');
  console.log(later.mailOf(user)); // expect: no-personal-data-in-logs
  console.log(require('./part2').nameOf(user)); // expect: no-personal-data-in-logs
  console.log(require('./part3').cityOf(user)); // expect: no-personal-data-in-logs
  console.log(require('./part4').deep(user)); // expect: no-personal-data-in-logs
  console.log(require('./part4')(user));
  require('./printer')({ prefix: '' }).show(user.email); // expect: no-personal-data-in-logs
  require('./printer')({ prefix: '' }).drop(user.email);
}
exports.run = run;
