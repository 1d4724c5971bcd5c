import assert from 'node:assert/strict';
import { cpSync, existsSync, renameSync, rmSync } from 'node:fs';
import { basename, join } from 'node:path';
import { before, describe, it } from 'mocha';
import type { Analysis } from 'tomograph';
import { REPOSITORY } from '../support/folders.js';
import { installDependencies } from './install.js';
import { cleanTwinOf, LEAKY, sampleFolder, scan } from './scan.js';

/** A first installation on a slow line. */
const INSTALLATION = 8 * 60_000;

describe('samples with their dependencies installed', function () {
  this.timeout(60_000);

  for (const name of LEAKY) {
    describe(name, () => {
      const folder = join(REPOSITORY, '.build/samples', name);
      const modules = join(folder, 'node_modules');
      const leaky = join(folder, 'leaky');
      const clean = join(folder, 'clean');

      before('installs', async function () {
        this.timeout(INSTALLATION);
        const duration = await installDependencies(sampleFolder(name), folder);
        if (duration !== undefined) console.log(`      npm ci of ${name}: ${(duration / 1000).toFixed(1)} s`);
        copySample(name, leaky);
        copySample(cleanTwinOf(name), clean);
      });

      it('is scanned with node_modules above it as without', async () => {
        await hasSameResult(name, leaky);
        await hasSameResult(cleanTwinOf(name), clean);
      });

      for (const [sample, copy] of [
        [name, leaky],
        [cleanTwinOf(name), clean],
      ] as const) {
        it(`is scanned with node_modules inside ${sample} as without`, async () => {
          // Moved instead of copied: it is large, and a link would not be the folder that people have.
          renameSync(modules, join(copy, 'node_modules'));
          try {
            await hasSameResult(sample, copy);
          } finally {
            renameSync(join(copy, 'node_modules'), modules);
          }
        });
      }

      it('has the dependencies that its sources import', () => {
        assert.ok(existsSync(modules));
        assert.ok(existsSync(join(modules, EXAMPLES[name])), `${EXAMPLES[name]} is not installed`);
      });
    });
  }
});

/** One dependency of each sample that personal data flows through. */
const EXAMPLES = { 'clinic-api': '@nestjs/common', 'crm-web': 'drizzle-orm', webshop: 'typeorm' } as const;

function copySample(name: string, target: string): void {
  rmSync(target, { recursive: true, force: true });
  cpSync(sampleFolder(name), target, {
    recursive: true,
    filter: (path) => basename(path) !== 'node_modules',
  });
}

async function hasSameResult(sample: string, copy: string): Promise<void> {
  const { analysis: expected } = await scan(sampleFolder(sample));
  const { analysis: actual } = await scan(copy);
  assert.deepEqual(summaryOf(actual), summaryOf(expected));
  assert.deepEqual(actual.findings, expected.findings);
}

/** What differs first when something differs, short enough to read. */
function summaryOf({ findings, problems, stats }: Analysis): unknown {
  return {
    findings: findings.map(({ rule, location }) => `${location.file}:${location.start.line + 1} ${rule}`),
    problems,
    files: stats.files,
  };
}
