import { writeFile } from 'node:fs/promises';
import https from 'node:https';
import { audit } from '../lib/audit';
import { seal } from '../lib/crypto';
import { varPath } from '../lib/file-store';
import { ordersOf, toLedgerEntry } from './ledger';

/** Monthly hand-over to the tax adviser: a dump for our own archive and an upload. */
export class AccountingExport {
  private readonly agent = new https.Agent({ minVersion: 'TLSv1.3', keepAlive: true });

  async run(month: string): Promise<number> {
    const entries = (await ordersOf(month)).map(toLedgerEntry);
    const dump = JSON.stringify({ month, entries }, null, 2);
    await writeFile(varPath('ledger', `${month}.json.enc`), seal(dump));
    await this.upload(`/ledgers/${month}`, { entries });
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
