// A function that returns functions lets them share what it holds, and nobody else.
const register = (function () {
  let current = null;
  let visits = 0;
  return {
    enter: function (visitor) {
      current = visitor;
      visits += 1;
    },
    who: function () {
      return current;
    },
    howMany: () => visits,
  };
})();

/** @param {{ id: string, email: string }} guest */
module.exports = function open(guest) {
  register.enter(guest.email);
  console.log(register.howMany());
  console.log(register.who()); // expect: no-personal-data-in-logs
};
