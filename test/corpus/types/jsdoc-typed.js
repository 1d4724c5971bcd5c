// JSDoc types plain JavaScript, by typedefs of other files and by templates.
// @file types.js
/**
 * @typedef {object} Employee
 * @property {string} id
 * @property {string} email
 * @property {{ iban: string, fraction: number }} contract
 */
export {};
// @file main.js
/** @typedef {import('./types.js').Employee} Worker */

/**
 * @template T
 * @param {T[]} list
 * @returns {T | undefined}
 */
function last(list) {
  return list[list.length - 1];
}

/** @param {Worker[]} workers */
export function showAll(workers) {
  console.log(workers.length, last(workers)?.id);
  console.log(last(workers)?.contract.iban); // expect: no-personal-data-in-logs
}
