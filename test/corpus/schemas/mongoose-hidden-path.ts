// A path that a schema does not select stays away until a query asks for it by its name.
// @file user.model.js
const mongoose = require('mongoose');

const userSchema = new mongoose.Schema({
  theme: { type: String, default: 'light' },
  resetPasswordToken: { type: String, select: false },
});

module.exports = mongoose.model('User', userSchema);
// @file sign-in.js
const User = require('./user.model');

exports.load = async (id) => {
  const user = await User.findById(id);
  console.log('loaded', user);
  const asked = await User.findById(id).select('+resetPasswordToken');
  console.log('loaded', asked); // expect: no-personal-data-in-logs
  return user;
};
