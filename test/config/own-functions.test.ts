import assert from 'node:assert/strict';
import type { KnowledgeFile } from '../../analyzer/src/config/knowledge-schema.js';
import type * as Config from '../../analyzer/src/config/knowledge.js';
import type * as Knowledge from '../../analyzer/src/knowledge/index.js';
import type { ProjectKnowledge } from '../../analyzer/src/project-knowledge.js';

const dist = new URL('../../../analyzer/dist/', import.meta.url);
const { createKnowledge } = (await import(new URL('knowledge/index.js', dist).href)) as typeof Knowledge;
const { toProjectKnowledge } = (await import(new URL('config/knowledge.js', dist).href)) as typeof Config;

/** Sinks and sanitizers as a configuration describes them. */
function knowledgeOf(file: KnowledgeFile, base = ''): ProjectKnowledge {
  return toProjectKnowledge(file, base);
}

const LOGS = { channel: 'log' } as const;
const MASKS = { protection: 'masked' } as const;

describe('functions of the project that the configuration describes', () => {
  it('are found by file and name', () => {
    const { libraries } = createKnowledge(
      knowledgeOf({
        sanitizers: [{ from: 'file', path: 'src/privacy.ts', name: 'redact', ...MASKS }],
        sinks: [{ from: 'file', path: './src/log.ts', name: 'Logger#info', ...LOGS }],
      }),
    );
    assert.deepEqual(libraries.own('src/privacy.ts', 'redact'), {
      protects: { raises: [{ state: 'masked' }] },
    });
    assert.equal(libraries.own('src/privacy.ts', 'hide'), undefined);
    assert.equal(libraries.own('lib/src/privacy.ts', 'redact'), undefined);
    assert.deepEqual(libraries.own('src/log.ts', 'Logger#info'), { sink: { channel: 'log' } });
    assert.equal(libraries.own('src/log.ts', 'Logger.info'), undefined);
  });

  it('may be named by globs of paths and by wildcards of names', () => {
    const { libraries } = createKnowledge(
      knowledgeOf({
        sinks: [{ from: 'file', path: 'packages/*/src/log.ts', name: 'log.{info,warn}', ...LOGS }],
        sanitizers: [{ from: 'file', path: '**/safe/**', name: 'mask*', ...MASKS }],
      }),
    );
    assert.ok(libraries.own('packages/api/src/log.ts', 'log.warn'));
    assert.equal(libraries.own('packages/api/src/log.ts', 'log.error'), undefined);
    assert.equal(libraries.own('packages/a/b/src/log.ts', 'log.warn'), undefined);
    assert.ok(libraries.own('app/safe/mask.ts', 'maskEmail'));
    assert.equal(libraries.own('app/safe/mask.ts', 'unmask'), undefined);
  });

  it('are found below a configuration that stands above the root', () => {
    const { libraries } = createKnowledge(
      knowledgeOf(
        { sinks: [{ from: 'file', path: 'packages/api/src/log.ts', name: 'log', ...LOGS }] },
        'packages/api',
      ),
    );
    assert.ok(libraries.own('src/log.ts', 'log'));
    assert.equal(libraries.own('packages/api/src/log.ts', 'log'), undefined);
  });

  it('of a package of the workspace are found in its folder', () => {
    const own = knowledgeOf({
      sinks: [{ from: 'package', package: '@acme/log', name: 'write', ...LOGS }],
    });
    const { libraries } = createKnowledge(own, { '@acme/log': { folder: 'packages/log' } });
    assert.ok(libraries.own('packages/log/src/index.ts', 'write'));
    assert.equal(libraries.own('packages/logs/src/index.ts', 'write'), undefined);
    assert.deepEqual(libraries.member('@acme/log', 'write')?.api, { sink: { channel: 'log' } });
  });

  it('add up when several entries describe one function, and compare texts instead of matching them', () => {
    const at = 'arg0' as const;
    const { libraries } = createKnowledge(
      knowledgeOf({
        sinks: [
          { from: 'file', path: 'a.ts', name: 'send', ...LOGS },
          {
            from: 'file',
            path: 'a.ts',
            name: 'send',
            channel: 'file',
            when: [{ at, startsWith: 'a.b(', endsWith: '.csv', is: ['x'] }],
          },
        ],
      }),
    );
    assert.deepEqual(libraries.own('a.ts', 'send'), {
      sink: [
        { channel: 'log' },
        {
          channel: 'file',
          when: [
            { at, is: ['x'] },
            { at, matches: /^a\.b\(/ },
            { at, matches: /\.csv$/ },
          ],
        },
      ],
    });
  });

  it('are unknown without an entry', () => {
    assert.equal(createKnowledge().libraries.own('src/privacy.ts', 'redact'), undefined);
    assert.equal(createKnowledge(knowledgeOf({})).libraries.own('src/privacy.ts', 'redact'), undefined);
    assert.equal(createKnowledge().libraries, createKnowledge().libraries);
  });
});
