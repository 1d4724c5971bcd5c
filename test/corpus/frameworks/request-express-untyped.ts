// Plain JavaScript is read by names and import specifiers.
// @file server.js
const express = require('express');
const { save } = require('./store');

const app = express();
app.post('/members', (req, res) => {
  save(req.body);
  save({ plan: 'free' });
  res.end();
});
app.get('/login', (req, res) => {
  console.log(req.ip);
  res.cookie('mail', mailOf(req.query)); // expect: no-unencrypted-storage
  res.cookie('page', pageOf(req.query));
});

function mailOf({ email }) {
  return email;
}
function pageOf({ page }) {
  return page;
}
// @file store.js
exports.save = function save(member) {
  const { email, plan } = member;
  console.log('saving', email); // expect: no-personal-data-in-logs
  console.log('saving', plan);
};
