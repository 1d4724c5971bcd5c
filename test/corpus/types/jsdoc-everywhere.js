// Types that comments of JavaScript declare are types: of parameters, results, variables, fields and casts.
// @file types.js
/**
 * A person.
 * @typedef {object} Person
 * @property {string} id
 * @property {string} email the address
 * @property {{ iban: string, fraction: number }} contract
 */
/** @typedef {Person[]} People */
/** @typedef {import('./other.js').Invoice} Bill */
module.exports = {};
// @file other.js
/** @typedef {{ total: number, address: string, recipient: string }} Invoice */
module.exports = {};
// @file main.js
const _ = require('x');
/** @typedef {import('./types').Person} P */

/**
 * @param {P} a
 * @param {Array.<P>} list
 * @returns {Promise<P>}
 */
async function load(a, list) {
  console.log(a.id);
  console.log(a); // expect: no-personal-data-in-logs
  console.log(list.map((x) => x.id));
  console.log(list); // expect: no-personal-data-in-logs
  return await _.q();
}
exports.run = async function () {
  const r = await load();
  console.log(r.id);
  console.log(r); // expect: no-personal-data-in-logs
  /** @type {P} */
  const q = _.foo();
  console.log(q); // expect: no-personal-data-in-logs
  const z = /** @type {P} */ (_.foo());
  console.log(z); // expect: no-personal-data-in-logs
  /** @type {P | undefined} */
  let later;
  later = _.foo();
  console.log(later); // expect: no-personal-data-in-logs
};
class K {
  /** @type {P} */
  #one = _.foo();
  /** @param {?P} x */
  m(x) { console.log(x); } // expect: no-personal-data-in-logs
  /** @returns {P} */
  get one() { return this.#one; }
  n() { console.log(this.#one.id); console.log(this.one); } // expect: no-personal-data-in-logs
}
module.exports.K = K;
/** @param {Object<string, P>} byId @param {string=} note */
exports.m = (byId, note) => { console.log(byId); console.log(note); }; // expect: no-personal-data-in-logs
/**
 * @param {{ id: string, email: string }} param0
 */
exports.d = function ({ id, email }) { console.log(id); console.log(email); }; // expect: no-personal-data-in-logs
/**
 * @param {Request} req
 * @param {Response} res
 */
exports.handler = function (req, res) { console.log(req.body.email); res.send(req.body.id); }; // expect: no-personal-data-in-logs
