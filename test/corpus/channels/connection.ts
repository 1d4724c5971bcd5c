// A raw socket carries bytes as they are; TLS does not, unless nobody looks at the certificate.
import { connect } from 'node:net';
import { connect as connectSecurely } from 'node:tls';

interface Guest {
  lastName: string;
}

export function send(guest: Guest, live: WebSocket): void {
  const raw = connect({ host: 'desk.example.org', port: 9100 });
  raw.write(guest.lastName); // expect: no-unencrypted-transport
  raw.write('ready');
  const here = connect({ host: 'localhost', port: 9100 });
  here.write(guest.lastName);
  const secured = connectSecurely({ host: 'desk.example.org', port: 9101 });
  secured.write(guest.lastName);
  const unchecked = connectSecurely({ host: 'desk.example.org', port: 9101, rejectUnauthorized: false });
  unchecked.write(guest.lastName); // expect: no-unencrypted-transport
}
