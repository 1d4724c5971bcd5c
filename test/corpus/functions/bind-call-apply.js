// bind, call and apply pass on what they are given, each in its own way.
function note(topic, subject) {
  console.log(topic, subject);
}

class Desk {
  constructor(clerk) {
    this.clerk = clerk;
  }
  sign() {
    console.log('signed', this.clerk);
  }
}

/** @param {{ id: string, email: string }} customer */
module.exports = function show(customer) {
  const noteBilling = note.bind(null, 'billing');
  noteBilling(customer.id);
  noteBilling(customer.email); // expect: no-personal-data-in-logs
  note.call(undefined, 'call', customer.email); // expect: no-personal-data-in-logs
  note.call(customer.email, 'call', customer.id);
  note.apply(null, ['apply', customer.email]); // expect: no-personal-data-in-logs
  note.apply(null, ['apply', customer.id]);
  const sign = Desk.prototype.sign.bind(new Desk(customer.id));
  sign();
};
