// A web socket is judged by the scheme it was opened with.
interface Guest {
  email: string;
}

export function push(guest: Guest): void {
  const open = new WebSocket('ws://desk.example.org/live');
  open.send(guest.email); // expect: no-unencrypted-transport, no-undeclared-processor
  const secured = new WebSocket('wss://desk.example.org/live');
  secured.send(guest.email); // expect: no-undeclared-processor
  secured.send('ready');
}
