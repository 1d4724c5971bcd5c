// Handlers that a router gets by reference are handlers, as functions and as bound methods.
// @file app.js
const express = require('express');
const members = require('./members.routes');

const app = express();
app.use(express.json());
app.use('/members', members);
app.listen(3000);
// @file members.routes.js
const { Router } = require('express');
const controller = require('./members.controller');

const router = Router();
router.post('/', controller.create);
router.get('/', controller.list);

module.exports = router;
// @file members.controller.js
const service = require('./members.service');

exports.create = async (req, res) => {
  const member = await service.register(req.body);
  res.status(201).json({ id: member.id });
};
exports.list = (req, res) => {
  const { page } = req.query;
  service.note(page);
  res.json([]);
};
// @file members.service.js
exports.register = async ({ email, plan }) => {
  console.log('plan', plan);
  console.log('registering', email); // expect: no-personal-data-in-logs
  return { id: 7 };
};
exports.note = (page) => console.log('page', page);
