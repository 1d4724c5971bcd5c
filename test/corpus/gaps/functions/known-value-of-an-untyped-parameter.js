// What a field of a parameter without a type is called counts for callers that pass something unknown only.
function addressOf(account) {
  return account.email;
}

export function greet(text) {
  console.log(addressOf({ email: 'system' }));
  console.log(addressOf(JSON.parse(text))); // expect: no-personal-data-in-logs
}
