import { format, parseString, write, writeToBuffer, writeToPath, writeToStream, writeToString } from 'fast-csv';
import { createWriteStream, writeFileSync } from 'node:fs';
import type { CsvFormatterStream } from '@fast-csv/format';

interface Tenant {
  email: string;
  rent: number;
}

export async function whole(tenants: Tenant[]): Promise<void> {
  writeFileSync('tenants', await writeToString(tenants, { headers: true })); // flow: file plain; export plain
  writeFileSync('tenants', await writeToBuffer(tenants)); // flow: file plain; export plain
  writeToPath('tenants', tenants); // flow: export plain
  writeToStream(createWriteStream('tenants'), tenants); // flow: export plain
  write(tenants, { headers: true }).pipe(process.stdout); // flow: export plain
  writeToPath('rents', tenants.map((tenant) => [tenant.rent]));
}

export function streamed(tenant: Tenant, given: CsvFormatterStream<Tenant, Tenant>): void {
  const stream = format({ headers: true }).transform((row: Tenant) => row);
  stream.write(tenant); // flow: export plain
  stream.write({ rent: tenant.rent });
  stream.end({ mail: tenant.email }); // flow: export plain
  given.write(tenant); // flow: export plain
}

export function read(tenant: Tenant): void {
  console.log(parseString(tenant.email)); // flow: log plain
}
