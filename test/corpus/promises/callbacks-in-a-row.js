// Functions in the style of Node.js hand their results on: to callbacks, to promises, from task to task.
const { promisify } = require('util');
const async = require('async');

function findMail(user, callback) {
  process.nextTick(function () {
    callback(null, user.email);
  });
}
function findId(user, callback) {
  process.nextTick(function () {
    callback(null, user.id);
  });
}

exports.show = function (user) {
  findMail(user, function (err, mail) {
    if (err) return;
    console.log(mail); // expect: no-personal-data-in-logs
  });
  findId(user, function (err, id) {
    console.log(id);
  });
};

exports.showPromised = async function (user) {
  console.log(await promisify(findMail)(user)); // expect: no-personal-data-in-logs
  console.log(await promisify(findId)(user));
};

exports.inARow = function (user) {
  async.waterfall(
    [
      function (next) {
        next(null, user.email, user.id);
      },
      function (mail, id, next) {
        console.log(id);
        console.log(mail); // expect: no-personal-data-in-logs
        next(null, mail);
      },
      (mail, next) => next(null, { mail: mail, id: user.id }),
    ],
    function (err, result) {
      console.log(result.id);
      console.log(result.mail); // expect: no-personal-data-in-logs
    },
  );
};

exports.atOnce = function (user) {
  async.parallel(
    { mail: (done) => done(null, user.email), id: (done) => done(null, user.id) },
    function (err, results) {
      console.log(results.id);
      console.log(results.mail); // expect: no-personal-data-in-logs
    },
  );
  async.map([user], (each, done) => done(null, each.email), function (err, mails) {
    console.log(mails.length);
    console.log(mails); // expect: no-personal-data-in-logs
  });
};
