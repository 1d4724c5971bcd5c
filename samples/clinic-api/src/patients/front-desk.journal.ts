import { appendFile, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Injectable } from '@nestjs/common';
import { settings } from '../config/settings.js';

/** Running sheet of the front desk, printed at the end of the day. */
@Injectable()
export class FrontDeskJournal {
  private readonly path = join(settings.reportDirectory, 'front-desk.txt');

  async append(line: string): Promise<void> {
    await appendFile(this.path, `${new Date().toISOString()} ${line}\n`);
  }

  async lines(): Promise<string[]> {
    const text = await readFile(this.path, 'utf8');
    return text.split('\n').filter((line) => line !== '');
  }
}
