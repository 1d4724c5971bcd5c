// An import tag of JSDoc brings in a type of another file.
// @file types.js
/**
 * @typedef {object} Employee
 * @property {string} id
 * @property {{ iban: string, fraction: number }} contract
 */
export {};
// @file main.js
/** @import { Employee } from './types.js' */

/** @param {Employee} employee */
export function show(employee) {
  console.log(employee.contract.fraction);
  console.log(employee); // expect: no-personal-data-in-logs
}
