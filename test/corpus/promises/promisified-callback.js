// A callback function that util promisifies resolves with what it calls back with.
// @file directory.js
const PEOPLE = new Map();

function lookUp(uid, done) {
  const entry = PEOPLE.get(uid);
  if (!entry) return done(new Error('no such entry'));
  done(null, { uid: entry.uid, lastName: entry.lastName });
}

function size(done) {
  done(null, PEOPLE.size);
}

module.exports = { lookUp, size };
// @file main.js
const { promisify } = require('node:util');
const directory = require('./directory');

const lookUp = promisify(directory.lookUp);
const sizeOf = promisify(directory.size);

module.exports = async function show(uid) {
  const entry = await lookUp(uid);
  console.log(entry.uid);
  console.log(entry.lastName); // expect: no-personal-data-in-logs
  console.log(await sizeOf());
};
