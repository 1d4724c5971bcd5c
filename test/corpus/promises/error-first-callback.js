// A callback with the error first gets the result second, from a function of the project and from fs alike.
const fs = require('node:fs');

function loadProfile(customer, done) {
  if (!customer.id) {
    done(new Error('no number'), null);
    return;
  }
  setImmediate(() => done(null, { number: customer.id, mail: customer.email }));
}

function show(customer) {
  loadProfile(customer, (error, profile) => {
    if (error) return console.error(error.message);
    console.log(profile.number);
    console.log(profile.mail); // expect: no-personal-data-in-logs
  });
  loadProfile(customer, function (error) {
    console.error(error);
  });
  fs.readFile('motd.txt', 'utf8', (error, text) => console.log(error, text));
}

module.exports = { show };
