// Older code inherits by util.inherits, calls its base by hand and makes instances without new.
// @file base.js
const EventEmitter = require('events');
const util = require('util');

function Base(name) {
  EventEmitter.call(this);
  this.name = name;
}
util.inherits(Base, EventEmitter);
Base.prototype.log = function (text) {
  console.log(this.name + text);
};
module.exports = Base;
// @file mailer.js
var Base = require('./base');
var inherits = require('util').inherits;

function Mailer(options) {
  if (!(this instanceof Mailer)) return new Mailer(options);
  Base.call(this, 'mailer');
  this.options = options;
}
inherits(Mailer, Base);

Mailer.prototype.send = function (address) {
  var self = this;
  self.log(address);
};
Mailer.prototype.count = function (address) {
  this.log(address.length);
};
Mailer.create = function (options) {
  return new Mailer(options);
};
module.exports = Mailer;
// @file main.js
var Mailer = require('./mailer');

exports.run = function (user) {
  var mailer = new Mailer({});
  mailer.count(user.email);
  mailer.send(user.id);
  mailer.send(user.email); // expect: no-personal-data-in-logs
  Mailer.create({}).send(user.email); // expect: no-personal-data-in-logs
  Mailer({}).send(user.email); // expect: no-personal-data-in-logs
};
