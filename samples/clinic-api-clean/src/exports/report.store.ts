import { mkdir, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { Injectable, Logger } from '@nestjs/common';
import { seal } from '../common/sealing.js';
import { settings } from '../config/settings.js';

/** Reports the night run leaves for the front desk. */
@Injectable()
export class ReportStore {
  private readonly logger = new Logger(ReportStore.name);

  async save(name: string, content: string): Promise<string> {
    const sealed = seal(content);
    const file = { name: `${basename(name)}.sealed`, size: sealed.length };
    const path = join(settings.reportDirectory, file.name);
    await mkdir(settings.reportDirectory, { recursive: true });
    await writeFile(path, sealed, { mode: 0o600 });
    this.logger.log(`report ${file.name} written, ${file.size} bytes`);
    return path;
  }
}
