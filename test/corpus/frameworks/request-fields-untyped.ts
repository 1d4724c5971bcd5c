// A field of a request is classified by its name in plain JavaScript as well, and across files.
// @file server.js
const express = require('express');
const { save } = require('./store');

const app = express();
app.post('/members', (req, res) => {
  save(req.body.email); // expect: no-personal-data-in-logs
  save(req.body.plan);
  res.end();
});
// @file store.js
exports.save = function save(value) {
  console.log('saving', value);
};
