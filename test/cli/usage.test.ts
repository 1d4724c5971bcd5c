import assert from 'node:assert/strict';
import { tomograph } from '../support/command-line.js';
import { fixture } from '../support/folders.js';

const CLEAN = fixture('cli/clean');
const SEE_HELP = 'See "tomograph --help".\n';

describe('the command line', function () {
  this.timeout(20_000);

  it('prints its version', async () => {
    const { code, stdout } = await tomograph(['--version'], CLEAN);
    assert.equal(code, 0);
    assert.match(stdout, /^\d+\.\d+\.\d+\n$/);
  });

  for (const [args, title] of [
    [['--help'], /^tomograph – where personal data flows/],
    [['scan', '--help'], /^tomograph scan \[PATH…\] – analyse a project/],
    [['rules', '--help'], /^tomograph rules \[TOPIC\|PACKAGE\] – print what is known/],
    [['doctor', '--help'], /^tomograph doctor \[PATH\] – print what was found/],
    [['scan', '--help', '--locale', 'de'], /^tomograph scan \[PFAD…\] – ein Projekt untersuchen/],
  ] as const) {
    it(`helps with ${args.join(' ')}`, async () => {
      const { code, stdout, stderr } = await tomograph(args, CLEAN);
      assert.equal(code, 0);
      assert.equal(stderr, '');
      assert.match(stdout, title);
    });
  }

  const mistakes: readonly [readonly string[], string][] = [
    [[], 'Give a command: scan, rules, doctor.'],
    [['scna'], 'There is no command "scna" (did you mean "scan"?); there is scan, rules and doctor.'],
    [['report'], 'There is no command "report"; there is scan, rules and doctor.'],
    [['toString'], 'There is no command "toString"; there is scan, rules and doctor.'],
    [['--quiet'], 'There is no option --quiet.'],
    [['scan', '--fromat', 'json'], 'There is no option --fromat; did you mean --format?'],
    [['scan', '--format', 'html'], '--format cannot be "html"; it is one of pretty, json, sarif, markdown.'],
    [['scan', '--format'], '--format needs a value.'],
    [['scan', '--format', '--output', 'x'], '--format needs a value.'],
    [['scan', '--help=yes'], '--help takes no value.'],
    [['scan', '--fail-on', 'info'], '--fail-on cannot be "info"; it is one of error, warning, never.'],
    [['scan', '--max-warnings', '1.5'], '--max-warnings cannot be "1.5"; it is a whole number from 0.'],
    [
      ['scan', '--format', 'json', '--format', 'sarif'],
      'Only one format can be printed; give each of the others a file with --output.',
    ],
    [
      ['scan', '--output', 'a.json', '--output', './a.json'],
      'Two formats cannot be written to the same file ./a.json.',
    ],
    [['scan', '--locale', 'fr'], '--locale cannot be "fr"; it is one of de, en.'],
    [
      ['scan', '../clean', '../leaky'],
      '../clean and ../leaky belong to different projects; scan them one by one.',
    ],
    [['doctor', '.', 'src'], '"tomograph doctor" takes no argument "src".'],
    [['doctor', '--format', 'sarif'], '--format cannot be "sarif"; it is one of pretty, json, markdown.'],
    [['doctor', '--formt', 'json'], 'There is no option --formt; did you mean --format?'],
    [['rules', 'pinno'], 'There is neither a topic nor a library "pinno"; did you mean "pino"?'],
    [['rules', 'pino', 'x'], '"tomograph rules" takes no argument "x".'],
    [['rules', '--format', 'sarif'], '--format cannot be "sarif"; it is one of pretty, json, markdown.'],
  ];
  for (const [args, sentence] of mistakes) {
    it(`rejects "${args.join(' ')}" in one sentence`, async () => {
      const { code, stdout, stderr } = await tomograph(args, CLEAN);
      assert.equal(stderr, `${sentence}\n${SEE_HELP}`);
      assert.equal(stdout, '');
      assert.equal(code, 2);
    });
  }

  it('speaks German where the system does', async () => {
    const { stderr } = await tomograph(['scna'], CLEAN, { LANG: 'de_AT.UTF-8' });
    assert.match(
      stderr,
      /^Den Befehl „scna“ gibt es nicht \(gemeint war vielleicht „scan“\); es gibt scan, rules und doctor\.\nSiehe/,
    );
  });
});
