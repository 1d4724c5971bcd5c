// JSDoc describes the fields of a parameter by its name and a dot.
/**
 * @param {object} order
 * @param {number} order.total
 * @param {string} order.billingAddress
 * @param {object} [options]
 * @param {boolean} [options.express]
 */
export function ship(order, options = {}) {
  console.log(order.total);
  console.log(options);
  console.log(order); // expect: no-personal-data-in-logs
}
