import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { describe, it } from 'mocha';
import { REPOSITORY } from './places.js';

/** An import that goes the wrong way, and the nearest one that goes the right way. */
interface Direction {
  readonly rule: string;
  readonly from: string;
  readonly wrong: string;
  readonly right: string;
}

const DIRECTIONS: readonly Direction[] = [
  {
    rule: 'rules-know-nobody',
    from: 'rules/src/index.ts',
    wrong: 'analyzer/src/index.ts',
    right: 'rules/src/data.ts',
  },
  {
    rule: 'analyzer-knows-no-host',
    from: 'analyzer/src/index.ts',
    wrong: 'eslint-plugin/src/index.ts',
    right: 'analyzer/src/engine.ts',
  },
  {
    rule: 'plugin-knows-no-extension',
    from: 'eslint-plugin/src/index.ts',
    wrong: 'extension/server/main.ts',
    right: 'analyzer/src/engine.ts',
  },
  {
    rule: 'server-knows-only-the-analyzer',
    from: 'extension/server/main.ts',
    wrong: 'extension/client/main.ts',
    right: 'analyzer/src/engine.ts',
  },
  {
    rule: 'client-speaks-the-protocol',
    from: 'extension/client/main.ts',
    wrong: 'extension/server/hover.ts',
    right: 'extension/server/protocol.ts',
  },
  {
    rule: 'protocol-stands-alone',
    from: 'extension/server/protocol.ts',
    wrong: 'extension/server/hover.ts',
    right: '',
  },
  {
    rule: 'products-know-no-tests',
    from: 'analyzer/src/cli/main.ts',
    wrong: 'test/helper.ts',
    right: 'analyzer/src/engine.ts',
  },
  {
    rule: 'engine-is-pure',
    from: 'analyzer/src/flows/solve/solver.ts',
    wrong: 'analyzer/src/project/load.ts',
    right: 'analyzer/src/facts/ir.ts',
  },
  {
    rule: 'engine-has-no-node',
    from: 'analyzer/src/engine.ts',
    wrong: 'node:fs',
    right: 'analyzer/src/facts/ir.ts',
  },
  {
    rule: 'compiler-is-injected',
    from: 'analyzer/src/knowledge/names.ts',
    wrong: 'typescript',
    right: 'analyzer/src/result.ts',
  },
  {
    rule: 'facts-see-one-file',
    from: 'analyzer/src/facts/lower.ts',
    wrong: 'analyzer/src/flows/solve/solver.ts',
    right: 'analyzer/src/facts/ir.ts',
  },
  {
    rule: 'links-know-no-types',
    from: 'analyzer/src/link/program.ts',
    wrong: 'analyzer/src/types/resolve-types.ts',
    right: 'analyzer/src/facts/ir.ts',
  },
  {
    rule: 'types-evaluate-nothing',
    from: 'analyzer/src/types/resolve-types.ts',
    wrong: 'analyzer/src/flows/evaluate/access.ts',
    right: 'analyzer/src/link/program.ts',
  },
  {
    rule: 'flows-do-not-judge',
    from: 'analyzer/src/flows/evaluate/calls.ts',
    wrong: 'analyzer/src/findings/judge.ts',
    right: 'analyzer/src/facts/ir.ts',
  },
  {
    rule: 'oracle-speaks-plain-data',
    from: 'analyzer/src/types/static-types.ts',
    wrong: 'analyzer/src/oracle/checked-program.ts',
    right: 'analyzer/src/oracle/oracle.ts',
  },
  {
    rule: 'oracle-analyses-nothing',
    from: 'analyzer/src/oracle/names.ts',
    wrong: 'analyzer/src/facts/ir.ts',
    right: 'analyzer/src/session.ts',
  },
  {
    rule: 'loading-is-not-analysing',
    from: 'analyzer/src/project/load.ts',
    wrong: 'analyzer/src/facts/ir.ts',
    right: 'analyzer/src/result.ts',
  },
  {
    rule: 'reporters-read-the-result',
    from: 'analyzer/src/report/json.ts',
    wrong: 'analyzer/src/facts/ir.ts',
    right: 'analyzer/src/result.ts',
  },
  {
    rule: 'nobody-imports-the-command-line',
    from: 'analyzer/src/host.ts',
    wrong: 'analyzer/src/cli/main.ts',
    right: 'analyzer/src/result.ts',
  },
  {
    rule: 'resolvable',
    from: 'rules/src/table.ts',
    wrong: 'rules/src/nowhere.ts',
    right: 'rules/src/data.ts',
  },
  {
    rule: 'no-cycles-between-rooms',
    from: 'test/here/first.ts',
    wrong: 'test/there/second.ts',
    right: 'test/here/helper.ts',
  },
];

describe('the lint of import directions', function () {
  this.timeout(60_000);

  it('catches every wrong direction', () => {
    assert.deepEqual(violations('wrong'), [...new Set(DIRECTIONS.map(({ rule }) => rule))].sort());
  });

  it('lets every right direction pass', () => {
    assert.deepEqual(violations('right'), []);
  });
});

/** The names of the rules that a project breaks in which every file imports in the given way. */
function violations(way: 'wrong' | 'right'): string[] {
  const root = mkdtempSync(join(tmpdir(), 'tomograph-'));
  try {
    for (const name of ['.dependency-cruiser.mjs', 'tsconfig.base.json'])
      copyFileSync(REPOSITORY + name, join(root, name));
    symlinkSync(`${REPOSITORY}node_modules`, join(root, 'node_modules'));
    const targets = DIRECTIONS.flatMap(({ wrong, right }) => [wrong, right]).filter((path) =>
      path.endsWith('.ts'),
    );
    for (const path of targets) if (!path.includes('nowhere')) write(root, path, 'export const value = 1;\n');
    write(root, 'test/there/second.ts', "export * from '../here/first.js';\n");
    for (const direction of DIRECTIONS) {
      const target = direction[way];
      if (target === '') continue;
      const specifier = target.endsWith('.ts') ? specifierOf(direction.from, target) : target;
      write(root, direction.from, `export * from '${specifier}';\n`);
    }
    const cruiser = `${REPOSITORY}node_modules/dependency-cruiser/bin/dependency-cruise.mjs`;
    const folders = ['rules', 'analyzer', 'eslint-plugin', 'extension', 'test'];
    const { stdout, stderr } = spawnSync(process.execPath, [cruiser, ...folders, '--output-type', 'json'], {
      cwd: root,
      encoding: 'utf8',
    });
    assert.equal(stderr, '');
    const { summary } = JSON.parse(stdout) as { summary: { violations: { rule: { name: string } }[] } };
    return [...new Set(summary.violations.map(({ rule }) => rule.name))].sort();
  } finally {
    rmSync(root, { recursive: true });
  }
}

function specifierOf(from: string, target: string): string {
  const path = relative(dirname(from), target).replace(/\.ts$/, '.js');
  return path.startsWith('.') ? path : `./${path}`;
}

function write(root: string, path: string, text: string): void {
  mkdirSync(join(root, dirname(path)), { recursive: true });
  writeFileSync(join(root, path), text);
}
