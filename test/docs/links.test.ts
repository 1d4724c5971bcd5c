import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, it } from 'mocha';
import { REPOSITORY } from '../support/folders.js';

const DOCUMENTS = [
  'README.md',
  'ARCHITECTURE.md',
  'CONTRIBUTING.md',
  ...readdirSync(join(REPOSITORY, 'docs'), { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.md'))
    .map((path) => join('docs', path))
    .sort(),
];

describe('relative links and pictures', () => {
  it('are looked for where there are some', () => {
    assert.ok(DOCUMENTS.flatMap(linksOf).length > DOCUMENTS.length);
  });

  for (const document of DOCUMENTS) {
    it(`of ${document} lead to files that exist`, () => {
      const broken = linksOf(document).filter(
        (target) => !existsSync(join(REPOSITORY, dirname(document), target)),
      );
      assert.deepEqual(broken, []);
    });
  }
});

/** Paths that a document links to, without their fragments; code is left out, since nothing is linked there. */
function linksOf(document: string): string[] {
  const text = readFileSync(join(REPOSITORY, document), 'utf8')
    .replace(/^```[\s\S]*?^```$/gm, '')
    .replace(/(?<!\[)`[^`\n]*`/g, '');
  return [...text.matchAll(/\]\(([^()\s]+)\)/g)]
    .map(([, target = '']) => target.replace(/#.*$/, ''))
    .filter((target) => target !== '' && !/^[a-z][a-z0-9+.-]*:/i.test(target));
}
