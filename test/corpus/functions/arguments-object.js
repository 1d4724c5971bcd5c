// The arguments of an old function are what it was called with, all of them or one by one.
function trace() {
  console.log(Array.prototype.slice.call(arguments).join(' '));
}

function second() {
  return arguments[1];
}

function howMany() {
  console.log('called with ' + arguments.length);
}

/** @param {{ id: string, email: string }} user */
exports.show = function (user) {
  trace('user', user.id);
  trace('user', user.email); // expect: no-personal-data-in-logs
  console.log(second(user.email, user.id));
  console.log(second(user.id, user.email)); // expect: no-personal-data-in-logs
  howMany(user.email);
};
