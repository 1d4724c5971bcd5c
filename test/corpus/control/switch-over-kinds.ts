// In each case of a switch the kind is known, and so is what it holds.
type Message =
  | { kind: 'ping'; at: number }
  | { kind: 'signup'; email: string; plan: string }
  | { kind: 'rename'; id: string; lastName: string };

export function handle(message: Message): void {
  switch (message.kind) {
    case 'ping':
      console.log(message);
      break;
    case 'signup':
      console.log(message.plan);
      console.log(message.email); // expect: no-personal-data-in-logs
      break;
    case 'rename':
      console.log(message); // expect: no-personal-data-in-logs
      break;
  }
}
