import assert from 'node:assert/strict';
import { loadReporter, REPORT_FORMATS } from 'tomograph';
import type { Analysis, ReportContext, ReportFormat } from 'tomograph';
import { ANALYSIS, CLEAN, LOG_FINDING, LOG_FLOW, SOURCES, EMAIL } from './analysis.js';

const CONTEXT: ReportContext = {
  locale: 'en',
  version: '1.2.3',
  prefix: 'apps/web/',
  source: (file) => SOURCES[file],
  colour: false,
};

async function report(
  format: ReportFormat,
  analysis: Analysis = ANALYSIS,
  changes: Partial<ReportContext> = {},
): Promise<string> {
  return (await loadReporter(format))(analysis, { ...CONTEXT, ...changes });
}

describe('reports', () => {
  for (const format of REPORT_FORMATS) {
    it(`${format} gives the same bytes for the same analysis and ends with one line break`, async () => {
      const first = await report(format);
      assert.equal(await report(format, structuredClone(ANALYSIS)), first);
      assert.match(first, /[^\n]\n$/);
    });

    it(`${format} says that a result is partial, and does not say so of a whole one`, async () => {
      assert.match(
        await report(format),
        /apps\/web\/lib\/x\.min\.js is a minified bundle|"message": "lib\/x\.min\.js is a minified/,
      );
      assert.doesNotMatch(await report(format, CLEAN), /partial|minified|"executionSuccessful": false/);
    });
  }

  describe('pretty', () => {
    it('shows findings by file with line, path and fix, then gaps and counts', async () => {
      assert.equal(
        await report('pretty'),
        `apps/web/src/audit.ts

  2:3  error  no-personal-data-in-logs
  \`patient.email\` (e-mail address), read in apps/web/src/[id]/patients ä.ts, reaches the log through \`logger.info\` in plain text; the policy asks for at least masking (Zugriffskontrolle, Art. 32(1)(b) GDPR).
    2 │ logger.info(\`created \${masked}\`, 1);
      │ ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
    1  apps/web/src/[id]/patients ä.ts:5:11  personal data is read: \`patient.email\`
    2  apps/web/src/[id]/patients ä.ts:5:3   it is passed to \`audit\`
    3  apps/web/src/audit.ts:1:11            \`mask\` leaves it masked
    4  apps/web/src/audit.ts:2:3             it leaves through \`logger.info\`
    fix  Log an internal id instead, or mask the value before it is logged.

  3:1  warning  no-undeclared-processor
  \`patient.email\` (e-mail address) reaches Stripe through \`stripe.customers.create\`; the processor register has no valid agreement that covers it (Auftragskontrolle, Art. 28 GDPR).
    3 │ stripe.customers.create(masked);
      │ ^^^^^^^^^^^^^^^^^^
    fix  Add the recipient to \`processors\` in the configuration, with its agreement and categories, or do not send the data.

  3:1  no-undeclared-processor  accepted: contract is being signed (Kim, until 2027-03-31)

1 place that the analysis could not see into:
  apps/web/src/audit.ts:4:1  personal data is passed to \`left-pad\`, of which no model is known

The result is partial: 1 part of the project could not be used.
  apps/web/lib/x.min.js is a minified bundle and was not analysed.

1 error, 1 warning, 1 accepted; 2 flows of personal data in 3 files.
`,
      );
    });

    it('is coloured only when asked', async () => {
      assert.ok((await report('pretty', ANALYSIS, { colour: true })).includes('\u001b['));
      assert.ok(!(await report('pretty')).includes('\u001b'));
    });

    it('lets no name from the code reach the terminal with control characters', async () => {
      const expression = 'a\u001b]0;title\u0007b\u202ec\u0000\r\u009b2Jd';
      const evil = {
        ...LOG_FINDING,
        location: { ...LOG_FINDING.location, file: 'x\u001b[2J.ts' },
        flows: [{ ...LOG_FLOW, data: { ...EMAIL, expression } }],
      };
      const text = await report('pretty', { ...ANALYSIS, findings: [evil] });
      assert.match(text, /`abc2?J?d`/);
      assert.doesNotMatch(text, /[^\P{Cc}\n]|\u202e/u);
    });

    it('says in a sentence that there is nothing', async () => {
      assert.equal(await report('pretty', CLEAN), 'No findings; 0 flows of personal data in 3 files.\n');
      assert.equal(
        await report('pretty', CLEAN, { locale: 'de' }),
        'Keine Befunde; 0 Flüsse personenbezogener Daten in 3 Dateien.\n',
      );
    });

    it('shortens a long line around the place', async () => {
      const line = `${'x'.repeat(400)}logger.info(a);${'y'.repeat(400)}`;
      const location = { file: 'a.ts', start: { line: 0, column: 400 }, end: { line: 0, column: 414 } };
      const text = await report(
        'pretty',
        { ...ANALYSIS, findings: [{ ...LOG_FINDING, location }] },
        { source: () => line },
      );
      const [code, carets] = text.split('\n').filter((part) => part.includes('│'));
      assert.ok(code && carets && code.length < 130);
      assert.equal(code.slice(carets.indexOf('^'), carets.lastIndexOf('^') + 1), 'logger.info(a)');
    });
  });

  describe('json', () => {
    it('carries the whole analysis with messages and clauses', async () => {
      const document = JSON.parse(await report('json')) as Record<string, unknown>;
      assert.deepEqual(Object.keys(document), [
        'version',
        'tool',
        'root',
        'findings',
        'flows',
        'blindSpots',
        'problems',
        'stats',
        'clauses',
      ]);
      assert.equal(document['version'], 1);
      assert.deepEqual(document['tool'], { name: 'tomograph', version: '1.2.3' });
      assert.equal(document['root'], 'apps/web');
      assert.deepEqual(document['flows'], ANALYSIS.flows);
      assert.deepEqual(document['stats'], ANALYSIS.stats);
      const findings = document['findings'] as { message: string; rule: string }[];
      assert.deepEqual(
        findings.map(({ rule }) => rule),
        ANALYSIS.findings.map(({ rule }) => rule),
      );
      assert.match(findings[0]?.message ?? '', /reaches the log/);
      const clauses = document['clauses'] as { id: string; findings: number }[];
      assert.equal(clauses.length, 13);
      assert.deepEqual(
        clauses.filter(({ findings: count }) => count > 0).map(({ id, findings: count }) => [id, count]),
        [
          ['zugriffskontrolle', 1],
          ['auftragskontrolle', 1],
        ],
      );
    });
  });

  describe('markdown', () => {
    it('is a table with a row for each open finding', async () => {
      const text = await report('markdown');
      const rows = text.split('\n').filter((line) => line.startsWith('|'));
      assert.equal(rows.length, 4);
      assert.match(
        rows[2] ?? '',
        /^\| error \| `apps\/web\/src\/audit\.ts:2`<br>\[no-personal-data-in-logs\]\(https:\/\/\S+\) \| `patient\.email`<br>e-mail address \| log \| in plain text \| masked \| Zugriffskontrolle, Art\. 32\(1\)\(b\) GDPR \|$/,
      );
      assert.match(rows[3] ?? '', /third party \(Stripe\)/);
      assert.match(text, /^### Tomograph\n\n1 error, 1 warning, 1 accepted;/);
    });

    it('keeps names from the code from becoming markup', async () => {
      const evil = {
        ...LOG_FINDING,
        location: { ...LOG_FINDING.location, file: 'a|b.ts' },
        flows: [
          {
            ...LOG_FLOW,
            recipient: { name: '<img src=x> @team [x](y) |' },
            data: { ...EMAIL, expression: 'a`b|c' },
          },
        ],
      };
      const row = (await report('markdown', { ...ANALYSIS, findings: [evil] }))
        .split('\n')
        .find((line) => line.startsWith('| error'));
      assert.ok(row);
      assert.equal(row.split(/(?<!\\)\|/).length, 9);
      assert.doesNotMatch(row, /(?<!\\)<img|@team|(?<!\\)\[x/);
      assert.match(row, /`` a`b\\\|c ``/);
    });
  });

  describe('the annex of the project', () => {
    const annex = {
      file: '../../docs/TOM.md',
      clauses: { zugriffskontrolle: { line: 41, heading: 'Zugriffskontrolle' } },
    };
    const evidence = [{ clause: 'auftragskontrolle' as const, document: 'contracts/stripe.pdf' }];
    const analysis: Analysis = { ...ANALYSIS, annex, evidence };

    it('stands below the findings of its clauses, relative to the reader', async () => {
      const text = await report('pretty', analysis);
      assert.match(text, /\n {4}clause {2}docs\/TOM\.md:42 {2}Zugriffskontrolle\n/);
      assert.equal(text.split('TOM.md').length, 2);
      assert.match(await report('pretty', analysis, { locale: 'de' }), /\n {4}Klausel {2}docs\/TOM\.md:42/);
      assert.match(await report('markdown', analysis), /GDPR<br>`docs\/TOM\.md:42` \|/);
    });

    it('is told to other programs, with the evidence', async () => {
      const document = JSON.parse(await report('json', analysis)) as {
        findings: { rule: string; annex?: object }[];
        clauses: { id: string; annex?: object; evidence?: object[] }[];
      };
      const place = { file: '../../docs/TOM.md', line: 41, heading: 'Zugriffskontrolle' };
      assert.deepEqual(document.findings[0]?.annex, place);
      assert.equal(document.findings[1]?.annex, undefined);
      const clause = (id: string): (typeof document.clauses)[number] | undefined =>
        document.clauses.find((each) => each.id === id);
      assert.deepEqual(clause('zugriffskontrolle')?.annex, place);
      assert.deepEqual(clause('auftragskontrolle')?.evidence, [{ document: 'contracts/stripe.pdf' }]);
    });

    it('is a related location in SARIF, unless it lies outside', async () => {
      const places = async (prefix: string): Promise<unknown[]> => {
        const log = JSON.parse(await report('sarif', analysis, { prefix })) as {
          runs: {
            results: {
              relatedLocations: { physicalLocation: { region: object; artifactLocation: { uri: string } } }[];
            }[];
          }[];
        };
        return (log.runs[0]?.results[0]?.relatedLocations ?? [])
          .map(({ physicalLocation }) => physicalLocation)
          .filter(({ artifactLocation }) => artifactLocation.uri.endsWith('TOM.md'));
      };
      assert.deepEqual(await places('apps/web/'), [
        { artifactLocation: { uri: 'docs/TOM.md' }, region: { startLine: 42 } },
      ]);
      assert.deepEqual(await places(''), []);
    });

    it('calls a category of the project what the project calls it', async () => {
      const data = { ...EMAIL, category: 'user.contact.pager', label: { en: 'pager', de: 'Funkruf' } };
      const finding = { ...LOG_FINDING, flows: [{ ...LOG_FLOW, data }] };
      const text = await report('markdown', { ...ANALYSIS, findings: [finding] }, { locale: 'de' });
      assert.match(text, /<br>Funkruf \|/);
      assert.match(
        await report('pretty', { ...ANALYSIS, findings: [finding] }),
        /`patient\.email` \(pager\)/,
      );
    });
  });
});
