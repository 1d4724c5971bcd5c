import ldap from 'ldapjs';

interface Colleague {
  email: string;
  password: string;
  phone: string;
  office: string;
}

const done = (error: Error | null): void => void error;

export function enrol(colleague: Colleague): void {
  const directory = ldap.createClient({ url: 'ldaps://directory.example.com' });
  directory.bind(`mail=${colleague.email}`, colleague.password, done); // flow: connection plain encrypted
  directory.add('ou=people', { telephoneNumber: colleague.phone }, done); // flow: connection plain encrypted
  const open = ldap.createClient({ url: 'ldap://directory.example.com' });
  open.bind('cn=admin', colleague.password, done); // flow: connection plain unencrypted
  open.modify('ou=people', { telephoneNumber: colleague.phone }, done); // flow: connection plain unencrypted
  const upgraded = ldap.createClient({ url: 'ldap://directory.example.com' });
  upgraded.starttls({ ca: [] }, [], done);
  upgraded.compare('ou=people', 'mail', colleague.email, done); // flow: connection plain encrypted
  const trusting = ldap.createClient({ url: 'ldaps://directory.example.com', tlsOptions: { rejectUnauthorized: false } });
  trusting.search('ou=people', { filter: `(mail=${colleague.email})` }, done); // flow: connection plain unencrypted
  open.add('ou=rooms', { office: colleague.office }, done);
}
