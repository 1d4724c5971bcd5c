import { createClientAsync } from 'soap';

interface Insured {
  insuranceNumber: string;
  birthDate: string;
  contracts: number;
}

export async function report(insured: Insured): Promise<void> {
  const client = await createClientAsync('https://insurer.example.com/service?wsdl');
  await client.RegisterAsync({ number: insured.insuranceNumber }); // flow: http-request plain encrypted to insurer.example.com
  client.addSoapHeader({ born: insured.birthDate }); // flow: http-request plain encrypted to insurer.example.com
  client.addHttpHeader('X-Insured', insured.insuranceNumber); // flow: http-request plain encrypted to insurer.example.com
  await client.CountAsync({ contracts: insured.contracts });
  const open = await createClientAsync('http://insurer.example.com/service?wsdl');
  await open.RegisterAsync({ born: insured.birthDate }); // flow: http-request plain unencrypted to insurer.example.com
}
