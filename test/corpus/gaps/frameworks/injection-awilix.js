// What awilix puts into the cradle is what a factory takes out of it by name.
const { asFunction, asValue, createContainer } = require('awilix');

const makeMailLog = ({ prefix }) => ({
  note(text) {
    console.log(prefix, text);
  },
});
const makeSignup = ({ mailLog }) => ({
  signUp(member) {
    mailLog.note(member.plan);
    mailLog.note(member.email); // expect: no-personal-data-in-logs
  },
});

const container = createContainer();
container.register({
  prefix: asValue('mail'),
  mailLog: asFunction(makeMailLog).singleton(),
  signup: asFunction(makeSignup).singleton(),
});

module.exports = container.cradle.signup;
