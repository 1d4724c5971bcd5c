// What is known of an argument stays known in a nested function whose parameter says nothing.
function mailOf(member) {
  return member.email;
}
function planOf(member) {
  return member.plan;
}

module.exports = function show(member) {
  const described = (text) => `member ${text}`;
  console.log(described(planOf(member)));
  console.log(described(mailOf(member))); // expect: no-personal-data-in-logs
  console.log(described(member.email)); // expect: no-personal-data-in-logs
};
