import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { CLAUSE_IDS, RULE_IDS } from '@tomograph/rules';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import type { Log } from 'sarif';
import { createSession, loadProject, loadReporter, LOCALES } from 'tomograph';
import type { Analysis, ReportContext } from 'tomograph';
import { fixture } from '../support/folders.js';
import { ACCEPTED_FINDING, ANALYSIS, CLEAN, LOG_FINDING, SOURCES } from './analysis.js';

const CONTEXT: ReportContext = {
  locale: 'en',
  version: '1.2.3',
  prefix: 'apps/web/',
  source: (file) => SOURCES[file],
  colour: false,
};

async function sarif(analysis: Analysis = ANALYSIS, changes: Partial<ReportContext> = {}): Promise<Log> {
  return JSON.parse((await loadReporter('sarif'))(analysis, { ...CONTEXT, ...changes })) as Log;
}

/** The official schema, as Microsoft's SARIF SDK ships it; the package does not export it, so it is read as a file. */
function officialSchema(): object {
  const entry = fileURLToPath(import.meta.resolve('@microsoft/sarif-multitool-ts'));
  return JSON.parse(
    readFileSync(join(dirname(entry), '../assets/sarif-2.1.0.schema.json'), 'utf8'),
  ) as object;
}

describe('SARIF', () => {
  let validate: (log: unknown) => void;
  before(() => {
    const ajv = new Ajv2020({ strict: false, allErrors: true });
    addFormats.default(ajv);
    const check = ajv.compile(officialSchema());
    validate = (log) => assert.ok(check(log), ajv.errorsText(check.errors, { separator: '\n' }));
  });

  it('conforms to the official schema', async () => {
    for (const analysis of [ANALYSIS, CLEAN])
      for (const locale of LOCALES) validate(await sarif(analysis, { locale }));
  });

  it('conforms for a real project', async () => {
    const project = await loadProject(fixture('cli/leaky'));
    const analysis = createSession(project.compiler, project).analyse();
    assert.equal(analysis.findings.length, 2);
    validate(await sarif(analysis));
  });

  it('would not conform if it were wrong', async () => {
    const log = await sarif();
    assert.throws(() => validate({ ...log, runs: [{ ...log.runs[0], tool: {} }] }), assert.AssertionError);
  });

  it('describes every rule as code scanning hosts ask for', async () => {
    const rules = (await sarif()).runs[0]?.tool.driver.rules ?? [];
    assert.deepEqual(
      rules.map(({ id }) => id),
      RULE_IDS,
    );
    for (const { shortDescription, fullDescription, help, helpUri, properties, relationships } of rules) {
      assert.ok(shortDescription?.text && fullDescription?.text && help?.text && help.markdown);
      assert.match(helpUri ?? '', /^https:\/\/.+\/docs\/rules\/no-[a-z-]+\.md$/);
      assert.match(String(properties?.['security-severity']), /^\d\.\d$/);
      assert.equal(properties?.['precision'], 'high');
      const { tags = [] } = properties ?? {};
      assert.ok(tags.length <= 20);
      for (const pattern of [/^gdpr\/art-\d+/, /^tom\/[a-z-]+$/, /^external\/cwe\/cwe-\d+$/, /^security$/]) {
        assert.ok(
          tags.some((tag) => pattern.test(tag)),
          `${String(pattern)} in ${tags.join()}`,
        );
      }
      assert.equal(relationships?.length, 1);
    }
  });

  it('gives each result its region, path and properties', async () => {
    const result = (await sarif()).runs[0]?.results?.[0];
    assert.ok(result);
    assert.equal(result.ruleId, LOG_FINDING.rule);
    assert.equal(result.ruleIndex, RULE_IDS.indexOf(LOG_FINDING.rule));
    assert.equal(result.level, 'error');
    const uri = 'apps/web/src/audit.ts';
    const region = { startLine: 2, startColumn: 3, endLine: 2, endColumn: 43 };
    assert.deepEqual(result.locations, [{ physicalLocation: { artifactLocation: { uri }, region } }]);
    assert.deepEqual(
      result.codeFlows?.[0]?.threadFlows[0]?.locations.map(({ location }) => [
        location?.physicalLocation?.artifactLocation?.uri,
        location?.message?.text,
      ]),
      [
        ['apps/web/src/%5Bid%5D/patients%20%C3%A4.ts', 'personal data is read: `patient.email`'],
        ['apps/web/src/%5Bid%5D/patients%20%C3%A4.ts', 'it is passed to `audit`'],
        [uri, '`mask` leaves it masked'],
        [uri, 'it leaves through `logger.info`'],
      ],
    );
    assert.equal(result.relatedLocations?.length, 4);
    assert.deepEqual(result.properties, {
      tom: ['zugriffskontrolle'],
      categories: ['user.contact.email'],
      channel: 'log',
      protection: ['plain'],
      required: 'masked',
      certainty: 'certain',
    });
  });

  it('tells equal fingerprints apart, without a line number', async () => {
    const results = (await sarif()).runs[0]?.results ?? [];
    assert.deepEqual(
      results.map(({ partialFingerprints }) => partialFingerprints?.['primaryLocationLineHash']),
      ['f00d:1', 'f00d:2', 'f00d:3'],
    );
  });

  it('refers to the clauses of its taxonomy', async () => {
    const run = (await sarif()).runs[0];
    assert.deepEqual(
      run?.taxonomies?.[0]?.taxa?.map(({ id }) => id),
      [...CLAUSE_IDS],
    );
    for (const { taxa } of run?.results ?? []) {
      const [reference] = taxa ?? [];
      assert.equal(
        run?.taxonomies?.[reference?.toolComponent?.index ?? -1]?.taxa?.[reference?.index ?? -1]?.id,
        reference?.id,
      );
    }
  });

  it('marks an accepted finding as suppressed', async () => {
    const results = (await sarif()).runs[0]?.results ?? [];
    assert.deepEqual(
      results.map(({ suppressions }) => suppressions?.[0]?.justification),
      [undefined, undefined, ACCEPTED_FINDING.accepted?.reason],
    );
  });

  it('says of a partial analysis that it did not wholly succeed, and why', async () => {
    const [invocation] = (await sarif()).runs[0]?.invocations ?? [];
    assert.equal(invocation?.executionSuccessful, false);
    assert.deepEqual(
      invocation.toolExecutionNotifications?.map(({ level, message }) => [level, message.text]),
      [
        ['warning', 'apps/web/lib/x.min.js is a minified bundle and was not analysed.'],
        ['note', 'personal data is passed to `left-pad`, of which no model is known'],
      ],
    );
    const [clean] = (await sarif(CLEAN)).runs[0]?.invocations ?? [];
    assert.equal(clean?.executionSuccessful, true);
  });

  it('holds no absolute path', async () => {
    assert.doesNotMatch(JSON.stringify(await sarif()), /file:|"uri":"\//);
  });
});
