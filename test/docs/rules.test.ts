import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { CLAUSES, RULE_IDS, RULES, type RuleId } from '@tomograph/rules';
import tomograph from 'eslint-plugin-tomograph';
import { afterEach, describe, it } from 'mocha';
import { createSession, describeClause, loadProject, LOCALES, type Analysis } from 'tomograph';
import { makeFolder, removeFolders, REPOSITORY } from '../support/folders.js';
import { demandTable } from './demands.js';
import { readPage, readTable, VERDICTS, type Example } from './page.js';

/** The day that agreements and acceptances on the pages are held against, so that no page changes by waiting. */
const TODAY = '2026-11-01';

const SECTIONS = [
  'Why it matters',
  'The clause',
  'What is protected enough',
  'Examples',
  'How to mend it',
  'How to accept it',
  'Options',
] as const;

describe('the pages of the rules', function () {
  this.timeout(60_000);
  afterEach(removeFolders);

  it('are one for each rule', () => {
    const pages = readdirSync(join(REPOSITORY, 'docs/rules')).filter((name) => name !== 'README.md');
    assert.deepEqual(pages.sort(), RULE_IDS.map((rule) => `${rule}.md`).sort());
  });

  it('are listed in the index, with clause and severity, in the order of the rules', () => {
    const [, ...rows] = readTable(readPage('rules/README.md').text);
    assert.deepEqual(
      rows.map(([rule, , clause, severity]) => [rule, clause, severity]),
      RULE_IDS.map((rule) => [
        `[\`${rule}\`](${rule}.md)`,
        describeClause(RULES[rule].clause, 'en'),
        severitiesOf(rule),
      ]),
    );
  });

  for (const rule of RULE_IDS) describe(rule, () => checkPage(rule));
});

function checkPage(rule: RuleId): void {
  const page = readPage(`rules/${rule}.md`);

  it('has its sections in the common order', () => {
    assert.match(page.text, new RegExp(`^# \`${rule}\`\n\n[A-Z].*\\.\n`));
    assert.deepEqual([...page.sections.keys()], [...SECTIONS]);
  });

  it('tells the clause in both languages', () => {
    const section = page.sections.get('The clause') ?? '';
    const { chapter } = CLAUSES[RULES[rule].clause];
    for (const locale of LOCALES) {
      const [paragraph, ...more] = section
        .split('\n\n')
        .filter((each) => each.includes(`**${describeClause(RULES[rule].clause, locale)}**`));
      assert.ok(paragraph !== undefined && more.length === 0, `the clause is not told once in ${locale}`);
      assert.ok(paragraph.includes(`(${chapter[locale]})`), `the chapter is not named in ${locale}`);
    }
  });

  it('shows what the policies ask for', () => {
    assert.deepEqual(readTable(page.sections.get('What is protected enough') ?? ''), demandTable(rule));
  });

  it('is right that the rule has no options', () => {
    const options = page.sections.get('Options') ?? '';
    assert.match(options, /^\s*None\b/);
    const differs = demandTable(rule)
      .flat()
      .some((cell) => cell.includes('strict:'));
    assert.equal(/\bask for\s+the\s+same\b/.test(options), !differs);
    assert.deepEqual(tomograph.rules[rule].meta.schema, []);
  });

  it('has an example of each kind', () => {
    const kinds = new Set(page.examples.map(({ verdict }) => verdict));
    assert.deepEqual([...kinds].sort(), [...VERDICTS].sort());
  });

  for (const example of page.examples) {
    it(`line ${example.line}: ${example.verdict}`, async () => {
      const { findings, flows, problems, blindSpots } = await analyse(example);
      assert.deepEqual(problems, []);
      assert.deepEqual(blindSpots, []);
      const open = findings.filter(({ accepted }) => accepted === undefined);
      const reported = example.verdict === 'fail' ? [rule] : [];
      assert.deepEqual([...new Set(open.map((finding) => finding.rule))], reported);
      if (example.verdict !== 'accepted') {
        assert.equal(open.length, findings.length, 'a finding is accepted');
        return;
      }
      const [acceptance] = findings;
      assert.deepEqual([...new Set(findings.map((finding) => finding.rule))], [rule]);
      assert.ok(acceptance?.accepted?.owner !== undefined && acceptance.accepted.until !== undefined);
      assert.ok(flows.length > 0);
    });
  }
}

/** Runs an example the way the command line does: its files in a folder, its configuration beside them. */
async function analyse({ files }: Example): Promise<Analysis> {
  const project = await loadProject(makeFolder(files), { today: TODAY });
  return createSession(project.compiler, project).analyse();
}

/** The severities that the rows of a rule's page have, as the index sums them up. */
function severitiesOf(rule: RuleId): string {
  const [, ...rows] = demandTable(rule);
  return [...new Set(rows.map(([, , severity]) => severity))].sort().join(', ');
}
