// A prototype may be given as one object, be extended, and have accessors that are defined.
function Printer() {}
Printer.prototype = {
  constructor: Printer,
  print: function (text) {
    console.log(text);
  },
  count(text) {
    console.log(text.length);
  },
};

var Form = function (user) {
  this.user = user;
};
Form.prototype.title = Form.prototype.heading = function () {
  return this.user.email;
};
Object.assign(Form.prototype, {
  key: function () {
    return this.user.id;
  },
});
Object.defineProperty(Form.prototype, 'phone', {
  get: function () {
    return this.user.phone;
  },
});

exports.run = function (user) {
  new Printer().count(user.email);
  new Printer().print(user.email); // expect: no-personal-data-in-logs
  var form = new Form(user);
  console.log(form.key());
  console.log(form.title()); // expect: no-personal-data-in-logs
  console.log(form.heading()); // expect: no-personal-data-in-logs
  console.log(form.phone); // expect: no-personal-data-in-logs
};
