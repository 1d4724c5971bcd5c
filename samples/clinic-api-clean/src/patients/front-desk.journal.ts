import { appendFile, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Injectable } from '@nestjs/common';
import { seal, unseal } from '../common/sealing.js';
import { settings } from '../config/settings.js';

/** Running sheet of the front desk, printed at the end of the day. */
@Injectable()
export class FrontDeskJournal {
  private readonly path = join(settings.reportDirectory, 'front-desk.sealed');

  async append(line: string): Promise<void> {
    const sealed = seal(`${new Date().toISOString()} ${line}`);
    await appendFile(this.path, `${sealed.toString('base64')}\n`);
  }

  async lines(): Promise<string[]> {
    const text = await readFile(this.path, 'utf8');
    const sealed = text.split('\n').filter((line) => line !== '');
    return sealed.map((line) => unseal(Buffer.from(line, 'base64')));
  }
}
