// What a callback writes into a variable around it is there after the call.
interface Recipient {
  id: string;
  street: string;
}

export function parcels(recipients: Recipient[]): void {
  const labels: string[] = [];
  let longest = 0;
  let lastId = '';
  recipients.forEach((recipient) => {
    labels.push(recipient.street);
    longest = Math.max(longest, recipient.street.length);
    lastId = recipient.id;
  });
  console.log(labels); // expect: no-personal-data-in-logs
  console.log(longest, lastId, labels.length);
  let address = '';
  recipients.some((recipient) => {
    address = recipient.street;
    return recipient.id === '1';
  });
  console.log(address); // expect: no-personal-data-in-logs
}
