// Going through the fields of a record by name reads each of them, and copies each of them.
/**
 * @typedef {{ id: string, phone: string }} Customer
 */

/** @param {Customer} customer */
function copyOf(customer) {
  const copy = {};
  for (const key in customer) {
    if (Object.hasOwn(customer, key)) copy[key] = customer[key];
  }
  return copy;
}

/** @param {Customer} customer */
function filled(customer) {
  const result = {};
  for (const key in customer) result[key] = customer[key] !== '';
  return result;
}

/** @param {Customer} customer */
export function show(customer) {
  for (const key in customer) console.log(key);
  console.log(filled(customer));
  console.log(copyOf(customer)); // expect: no-personal-data-in-logs
}
