import * as plivo from 'plivo';

interface Chef {
  phone: string;
  tables: number;
}

const client = new plivo.Client(process.env.PLIVO_ID, process.env.PLIVO_TOKEN);

export async function tell(chef: Chef): Promise<void> {
  await client.messages.create({ src: '+49', dst: chef.phone, text: 'Table 4' }); // flow: message plain encrypted to Plivo
  await client.messages.create({ src: '+49', dst: '+49', text: `Table ${chef.tables}` });
  await client.calls.create('+49', chef.phone, 'https://example.com/answer'); // flow: message plain encrypted to Plivo
  await client.verify_session.create({ recipient: chef.phone }); // flow: message plain encrypted to Plivo
  await client.lookup.get(chef.phone); // flow: third-party plain encrypted to Plivo
}
