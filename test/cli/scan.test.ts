import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { BINARY, tomograph } from '../support/command-line.js';
import { fixture, makeFolder, removeFolders } from '../support/folders.js';

const LEAKY = fixture('cli/leaky');
const CLEAN = fixture('cli/clean');

describe('tomograph scan', function () {
  this.timeout(20_000);
  after(removeFolders);

  describe('exit codes', () => {
    const cases: readonly [readonly string[], string, number][] = [
      [[], CLEAN, 0],
      [[], LEAKY, 1],
      [['--fail-on', 'never'], LEAKY, 0],
      [['--fail-on', 'error', 'src/sign-in.ts'], LEAKY, 0],
      [['--fail-on=warning', 'src/sign-in.ts'], LEAKY, 1],
      [['--max-warnings', '0', 'src/sign-in.ts'], LEAKY, 1],
      [['--max-warnings', '1', 'src/sign-in.ts'], LEAKY, 0],
      [['--max-warnings', '0', '--fail-on', 'never'], LEAKY, 0],
    ];
    for (const [args, folder, expected] of cases) {
      it(`is ${expected} for ${['scan', ...args].join(' ')} in ${folder === LEAKY ? 'leaky' : 'clean'}`, async () => {
        const { code, stderr } = await tomograph(['scan', ...args], folder);
        assert.equal(stderr, '');
        assert.equal(code, expected);
      });
    }
  });

  it('prints findings by file with the path across files, relative to the current folder', async () => {
    const { stdout } = await tomograph(['scan', 'leaky'], fixture('cli'));
    assert.match(stdout, /^leaky\/src\/sign-in\.ts\n\n {2}4:9 {2}warning {2}no-personal-data-in-logs\n/);
    assert.match(stdout, /\nleaky\/src\/sign-up\.ts\n\n {2}5:3 {2}error {2}no-personal-data-in-logs\n/);
    assert.match(stdout, / 5 │ console\.log\(`signed up \$\{label\(user\)\}`\);\n +│ \^+\n/);
    assert.match(stdout, / \d {2}leaky\/src\/sign-up\.ts:5:3 +it leaves through `console\.log`\n/);
    assert.match(stdout, /\n1 error, 1 warning; \d flows of personal data in 3 files\.\n$/);
    assert.ok(!stdout.includes('\u001b'));
  });

  it('gives the same bytes each time', async () => {
    const runs = await Promise.all([1, 2].map(() => tomograph(['scan', '--format', 'json'], LEAKY)));
    assert.equal(runs[0]?.stdout, runs[1]?.stdout);
    assert.equal((JSON.parse(runs[0]?.stdout ?? '') as { findings: unknown[] }).findings.length, 2);
  });

  it('reports on the part that was asked for, judged with the rest', async () => {
    const part = await tomograph(['scan', 'src/sign-up.ts', '--format', 'json'], LEAKY);
    const { findings } = JSON.parse(part.stdout) as {
      findings: { fingerprint: string; location: { file: string } }[];
    };
    assert.deepEqual(
      findings.map(({ location }) => location.file),
      ['src/sign-up.ts'],
    );
    const whole = await tomograph(['scan', '--format', 'json'], LEAKY);
    const all = JSON.parse(whole.stdout) as { findings: { fingerprint: string }[] };
    assert.ok(all.findings.some(({ fingerprint }) => fingerprint === findings[0]?.fingerprint));
  });

  it('feeds several formats with one analysis and prints none that goes to a file', async () => {
    const folder = makeFolder();
    const { code, stdout } = await tomograph(
      [
        'scan',
        LEAKY,
        '--format',
        'sarif',
        '--output',
        'out/a.sarif',
        '--output',
        'b.md',
        '--format',
        'json',
        '--output',
        'c.txt',
      ],
      folder,
    );
    assert.equal(code, 1);
    assert.equal(stdout, '');
    assert.deepEqual(readdirSync(folder).sort(), ['b.md', 'c.txt', 'out']);
    const sarif = JSON.parse(readFileSync(join(folder, 'out/a.sarif'), 'utf8')) as { version: string };
    assert.equal(sarif.version, '2.1.0');
    assert.match(readFileSync(join(folder, 'b.md'), 'utf8'), /^### Tomograph/);
    assert.equal((JSON.parse(readFileSync(join(folder, 'c.txt'), 'utf8')) as { version: number }).version, 1);
  });

  it('prints one format beside a file of another', async () => {
    const folder = makeFolder();
    const { stdout } = await tomograph(
      ['scan', LEAKY, '--format', 'pretty', '--format', 'sarif', '--output', 'a.sarif'],
      folder,
    );
    assert.match(stdout, /1 error, 1 warning/);
    assert.ok(existsSync(join(folder, 'a.sarif')));
  });

  it('leaves an older report alone when the new one cannot be written', async () => {
    const folder = makeFolder({ 'file/x': '', blocker: 'old' });
    const { code, stderr } = await tomograph(['scan', CLEAN, '--output', 'blocker/a.json'], folder);
    assert.equal(code, 2);
    assert.match(stderr, /^blocker\/a\.json could not be written \(E\w+\)\.\n/);
    assert.equal(readFileSync(join(folder, 'blocker'), 'utf8'), 'old');
    assert.deepEqual(readdirSync(folder).sort(), ['blocker', 'file']);
  });

  it('writes to a device without replacing it', async () => {
    const { code } = await tomograph(['scan', CLEAN, '--output', '/dev/null'], CLEAN);
    assert.equal(code, 0);
    assert.ok(statSync('/dev/null').isCharacterDevice());
  });

  it('speaks the language of the option, else of the configuration, else of the system', async () => {
    const german = makeFolder({ 'tomograph.config.json': '{ "locale": "de" }', 'a.ts': '' });
    const last = async (args: string[], cwd: string, env = {}): Promise<string> =>
      (await tomograph(args, cwd, env)).stdout;
    assert.match(await last(['scan'], german), /^Keine Befunde;/);
    assert.match(await last(['scan', '--locale', 'en'], german), /^No findings;/);
    assert.match(await last(['scan'], CLEAN, { LANG: 'de_DE.UTF-8' }), /^Keine Befunde;/);
    assert.match(await last(['scan'], CLEAN, { LANG: 'fr_FR.UTF-8' }), /^No findings;/);
    assert.match(await last(['scan', 'gone'], CLEAN, { LANG: 'de_DE.UTF-8' }), /^$/);
  });

  it('ends quietly when the reader of its output goes away', async () => {
    const child = spawn(process.execPath, [BINARY, 'scan', '--format', 'json'], {
      cwd: LEAKY,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    child.stdout.destroy();
    let stderr = '';
    child.stderr.setEncoding('utf8').on('data', (text: string) => (stderr += text));
    const code = await new Promise((done) => child.on('close', done));
    assert.equal(stderr, '');
    assert.equal(code, 1);
  });
});
