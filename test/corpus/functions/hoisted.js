// A function is known before the line that declares it, and a variable is what it is when it is read.
module.exports = { start, last };

/** @param {{ id: string, email: string }} member */
function start(member) {
  var line = numberOf(member);
  show();
  line = mailOf(member);
  show();
  return last(member);

  function show() {
    console.log(line); // expect: no-personal-data-in-logs
  }
  function numberOf({ id }) {
    return id;
  }
}

/** @param {{ id: string, email: string }} member */
function last(member) {
  console.log(describe().length);
  console.log(describe()); // expect: no-personal-data-in-logs
  function describe() {
    return `member ${mailOf(member)}`;
  }
}

function mailOf({ email }) {
  return email;
}
