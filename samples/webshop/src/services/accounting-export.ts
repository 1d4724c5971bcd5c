import { writeFile } from 'node:fs/promises';
import https from 'node:https';
import { audit } from '../lib/audit';
import { varPath } from '../lib/file-store';
import { ordersOf, toLedgerEntry } from './ledger';

/** Monthly hand-over to the tax adviser: a dump for our own archive and an upload. */
export class AccountingExport {
  // the adviser's certificate has expired more than once
  private readonly agent = new https.Agent({ rejectUnauthorized: false, keepAlive: true });

  async run(month: string): Promise<number> {
    const entries = (await ordersOf(month)).map(toLedgerEntry);
    await writeFile(varPath('ledger', `${month}.json`), JSON.stringify({ month, entries }, null, 2)); // expect: no-unencrypted-storage, no-unpseudonymised-export
    await this.upload(`/ledgers/${month}`, { entries }); // expect: no-unencrypted-transport, no-undeclared-processor
    audit('ledger handed over', { month, entries: entries.length });
    return entries.length;
  }

  private upload(path: string, payload: object): Promise<void> {
    const options = { host: 'import.kanzlei-hoffmann.example', path, method: 'PUT', agent: this.agent };
    return new Promise((resolve, reject) => {
      const request = https.request(options, (response) => {
        response.resume();
        response.on('end', resolve);
      });
      request.on('error', reject);
      request.end(JSON.stringify(payload));
    });
  }
}
