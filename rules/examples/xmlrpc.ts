import xmlrpc from 'xmlrpc';

interface Borrower {
  email: string;
  fines: number;
}

const library = xmlrpc.createClient({ host: 'library.example.org', port: 80, path: '/rpc' });
const near = xmlrpc.createClient({ host: 'localhost', port: 9090 });
const secure = xmlrpc.createSecureClient({ host: 'library.example.org', port: 443, path: '/rpc' });

export function remind(borrower: Borrower): void {
  library.methodCall('remind', [borrower.email], () => undefined); // flow: http-request plain unencrypted to library.example.org
  near.methodCall('remind', [borrower.email], () => undefined); // flow: http-request plain local
  secure.methodCall('remind', [borrower.email], () => undefined); // flow: http-request plain encrypted to library.example.org
  library.methodCall('fine', [borrower.fines], () => undefined);
}
