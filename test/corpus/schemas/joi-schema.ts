// A schema of Joi declares what a validated value holds.
// @file schemas.js
const Joi = require('joi');

exports.patient = Joi.object({
  insuranceNumber: Joi.string().required(),
  ward: Joi.string().valid('A', 'B'),
});
exports.ward = Joi.object({ label: Joi.string(), beds: Joi.number() });
// @file admit.js
const schemas = require('./schemas');

exports.admit = function admit(input) {
  const { value, error } = schemas.patient.validate(input, { stripUnknown: true });
  if (error) throw error;
  console.log(value.ward);
  console.log(value); // expect: no-personal-data-in-logs
  const ward = schemas.ward.validate(input, { stripUnknown: true });
  console.log(ward.value);
};
