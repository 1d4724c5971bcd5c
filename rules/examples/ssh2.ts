import { Client } from 'ssh2';

interface Tenant {
  lastName: string;
  iban: string;
  floor: number;
}

export function transfer(tenant: Tenant): void {
  const connection = new Client();
  connection.connect({ host: 'archive.example.com', username: 'rent' });
  connection.exec(`register --name ${tenant.lastName}`, () => undefined); // flow: connection plain encrypted
  connection.exec(`register --floor ${tenant.floor}`, () => undefined);
  connection.shell((error, channel) => {
    channel.write(tenant.iban); // flow: connection plain encrypted
    channel.end(`${tenant.lastName}\n`); // flow: connection plain encrypted
  });
  connection.sftp((error, sftp) => {
    sftp.writeFile('tenants.csv', `${tenant.lastName};${tenant.iban}`, () => undefined); // flow: connection plain encrypted; export plain
    sftp.appendFile('tenants.txt', tenant.iban, () => undefined); // flow: connection plain encrypted
    sftp.appendFile('floors.txt', String(tenant.floor), () => undefined);
  });
}
