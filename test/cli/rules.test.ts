import assert from 'node:assert/strict';
import { CATEGORIES, CLAUSE_IDS, LIBRARIES, RULE_IDS } from '@tomograph/rules';
import { tomograph } from '../support/command-line.js';
import { makeFolder, removeFolders } from '../support/folders.js';

const CONFIG = `{
  "locale": "en",
  "tom": { "document": "TOM.md", "evidence": [{ "clause": "zutrittskontrolle", "document": "iso.pdf", "validUntil": "2027-12-31" }] },
  "policy": { "rows": [{ "channel": "log", "sensitivity": ["special"], "protection": "encrypted" }] },
  "knowledge": {
    "categories": [{ "key": "user.demographic.tribe", "label": { "en": "tribe", "de": "Stamm" } }],
    "names": [{ "names": ["clan"], "category": "user.demographic.tribe", "owners": ["Member"] }],
    "loggers": [{ "from": "file", "path": "src/log.ts", "name": "journal" }],
    "sanitizers": [{ "from": "package", "package": "@acme/safe", "name": "hide", "protection": "masked", "when": [{ "at": "arg1", "startsWith": "x" }] }]
  }
}`;

describe('tomograph rules', function () {
  this.timeout(20_000);
  after(removeFolders);

  async function rules(
    args: readonly string[],
    files: Readonly<Record<string, string>> = {},
    env: Readonly<Record<string, string>> = {},
  ): Promise<string> {
    const { code, stdout, stderr } = await tomograph(['rules', ...args], makeFolder(files), env);
    assert.equal(stderr, '');
    assert.equal(code, 0);
    return stdout;
  }

  it('gives counts and the policy on one screen', async () => {
    const stdout = await rules([], {}, { COLUMNS: '80' });
    const lines = stdout.split('\n');
    assert.ok(lines.length <= 40, `${lines.length} lines`);
    assert.ok(lines.every((line) => line.length <= 80));
    assert.match(stdout, new RegExp(`^libraries +${LIBRARIES.length} `, 'm'));
    assert.match(stdout, new RegExp(`^categories +${CATEGORIES.length} `, 'm'));
    assert.match(stdout, /^log +– +mask›pseud +pseud +pseud +pseud +E$/m);
    assert.match(stdout, /^cache +– +–›pseud +– +encr +encr +W›E$/m);
  });

  it('keeps to the width of the terminal in every topic, addresses aside', async () => {
    for (const width of [80, 120]) {
      const stdout = await rules(['--all'], {}, { COLUMNS: String(width) });
      const tooLong = stdout.split('\n').filter((line) => line.length > width && !line.includes('://'));
      assert.deepEqual(tooLong, []);
    }
  });

  it('prints every rule, clause, category and library with --all, without an escape sequence', async () => {
    const stdout = await rules(['--all', '--format', 'markdown']);
    for (const { key } of CATEGORIES) assert.ok(stdout.includes(key.replaceAll('_', '\\_')), key);
    for (const id of [...RULE_IDS, ...CLAUSE_IDS]) assert.ok(stdout.includes(`| ${id} |`), id);
    for (const { docs } of LIBRARIES) assert.ok(stdout.includes(`<${docs}>`), docs);
    // eslint-disable-next-line no-control-regex -- the point of the expression
    assert.doesNotMatch(await rules(['--all']), /\u001b/);
  });

  it('prints a library with its members, their channels and conditions in words', async () => {
    const stdout = await rules(['pino'], {}, { COLUMNS: '200' });
    assert.match(stdout, /^pino\nhttps:\/\/getpino\.io/);
    assert.match(
      stdout,
      /^Logger#\{trace,.*\} +data leaves: log, with args, without the fields in init0\.redact/m,
    );
    const german = await rules(['crypto', '--locale', 'de'], {}, { COLUMNS: '200' });
    assert.match(german, /^node:crypto$/m);
    assert.match(
      german,
      /schwach pseudonymisiert, wenn arg1 im Code steht, denn der Schlüssel steht im Code/,
    );
  });

  it('is native German throughout', async () => {
    for (const topic of ['rules', 'policy', 'channels', 'protections', 'categories']) {
      const stdout = await rules([topic, '--locale', 'de']);
      assert.doesNotMatch(stdout, /\b(channel|meaning|label|source|level|directly|sensitivity)\b/, topic);
    }
  });

  it('is data for other programs', async () => {
    const document = JSON.parse(await rules(['--format', 'json'])) as Record<string, unknown[]>;
    assert.equal(document['libraries']?.length, LIBRARIES.length);
    assert.equal(document['categories']?.length, CATEGORIES.length);
    assert.equal(document['clauses']?.length, CLAUSE_IDS.length);
    const { library } = JSON.parse(await rules(['jsonwebtoken', '--format', 'json'])) as {
      library: { package: string; docs: string };
    };
    assert.equal(library.package, 'jsonwebtoken');
    assert.match(library.docs, /^https:/);
  });

  describe('with a configuration', () => {
    const files = { 'tomograph.config.json': CONFIG, 'TOM.md': '# TOM\n\n## Zugriffskontrolle\n\nRollen.\n' };

    it('prints its entries with what they mean and where they stand', async () => {
      const stdout = await rules(['project'], files, { COLUMNS: '160' });
      assert.match(stdout, /^user\.demographic\.tribe +tribe \(\w+\) +tomograph\.config\.json:6:20$/m);
      assert.match(stdout, /^clan +certain: tribe, only on Member +tomograph\.config\.json:7:15$/m);
      assert.match(
        stdout,
        /^journal \(src\/log\.ts\) +data leaves: log, with every argument +tomograph\.config\.json:8:17$/m,
      );
      assert.match(
        stdout,
        /^hide \(@acme\/safe\) +protects: arg0 → masked when arg1 starts with "x" +tomograph\.config\.json:9:20$/m,
      );
      assert.match(stdout, /^Zutrittskontrolle +iso\.pdf, until 2027-12-31 +tomograph\.config\.json:3:/m);
    });

    it('marks what it changes in the policy', async () => {
      const stdout = await rules(['policy'], files);
      assert.match(stdout, /^log +– +mask +pseud +pseud +encr\* +E$/m);
    });

    it('says which clauses its annex does not speak of, and where the others stand', async () => {
      const stdout = await rules(['clauses'], files, { COLUMNS: '200' });
      assert.match(stdout, /^zugriffskontrolle +Zugriffskontrolle, Art\. 32\(1\)\(b\) GDPR +TOM\.md:3 /m);
      assert.match(
        stdout,
        /^TOM\.md does not speak of: Zutrittskontrolle, Zugangskontrolle, Trennungskontrolle/m,
      );
      assert.doesNotMatch(stdout, /does not speak of:.*Zugriffskontrolle/);
    });

    it('that is wrong ends with exit code 2', async () => {
      const root = makeFolder({ 'tomograph.config.json': '{ "knowlege": {} }' });
      const { code, stdout, stderr } = await tomograph(['rules'], root);
      assert.equal(code, 2);
      assert.equal(stdout, '');
      assert.equal(stderr, 'tomograph.config.json:1:3 – knowlege: unknown key; did you mean `knowledge`?\n');
    });
  });
});
