import assert from 'node:assert/strict';
import { createSession, loadProject } from 'tomograph';
import type { Analysis } from 'tomograph';
import { makeFolder, removeFolders } from '../support/folders.js';
import { sentencesOf } from './mistakes.js';

async function analyse(
  knowledge: object,
  source: string,
  rest: object = {},
  files: Readonly<Record<string, string>> = {},
): Promise<Analysis> {
  const root = makeFolder({
    ...files,
    'src/app.ts': source,
    'tomograph.config.json': JSON.stringify({ knowledge, ...rest }),
  });
  const project = await loadProject(root, { today: '2026-11-23' });
  return createSession(project.compiler, project).analyse();
}

/** Findings as `line rule`. */
async function findingsOf(
  knowledge: object,
  source: string,
  rest?: object,
  files?: Readonly<Record<string, string>>,
): Promise<string[]> {
  const { findings } = await analyse(knowledge, source, rest, files);
  return findings.map(({ location, rule }) => `${location.start.line + 1} ${rule}`);
}

const DONOR = 'interface Donor { email: string; rhesus: string; name: string }\n';

describe('knowledge of the project', function () {
  this.timeout(20_000);
  after(removeFolders);

  it('makes a name personal, on its owners alone, in the category of its own', async () => {
    const source = `interface CreateDonorDto { rhesus: string }
interface Sample { rhesus: string }
export function keep(donor: CreateDonorDto, sample: Sample): void {
  console.log(donor.rhesus);
  console.log(sample.rhesus);
}
`;
    const categories = [
      { key: 'user.health_and_medical.blood_group', label: { en: 'blood group', de: 'Blutgruppe' } },
    ];
    const category = 'user.health_and_medical.blood_group';
    assert.deepEqual(await findingsOf({ categories }, source), []);
    const knowledge = { categories, names: [{ names: ['rhesus'], category, owners: ['Donor'] }] };
    const { findings } = await analyse(knowledge, source);
    assert.deepEqual(
      findings.map(({ location }) => location.start.line + 1),
      [4],
    );
    const data = findings[0]?.flows[0]?.data;
    assert.equal(data?.sensitivity, 'special');
    assert.deepEqual(data.label, { en: 'blood group', de: 'Blutgruppe' });
  });

  it('leaves a name alone that is never personal data there', async () => {
    const source = `interface Newsletter { email: string }
interface User { email: string }
export function keep(letter: Newsletter, user: User): void {
  console.log(letter.email);
  console.log(user.email);
}
`;
    const names = [{ names: ['email'], certainty: 'never', owners: ['Newsletter'] }];
    assert.deepEqual(await findingsOf({ names }, source), ['5 no-personal-data-in-logs']);
    assert.equal((await findingsOf({}, source)).length, 2);
  });

  it('asks of a possible name no more than of any other possible one', async () => {
    const source = 'export function keep(x: { tribe: string }): void {\n  console.log(x.tribe);\n}\n';
    const name = { names: ['tribe'], category: 'user.demographic' };
    assert.equal((await findingsOf({ names: [name] }, source)).length, 1);
    assert.equal((await findingsOf({ names: [{ ...name, certainty: 'possible' }] }, source)).length, 0);
  });

  it('knows types that are persons', async () => {
    const source =
      'interface Kibitz { name: string }\nexport const f = (k: Kibitz) => console.log(k.name);\n';
    assert.deepEqual(await findingsOf({}, source), []);
    assert.deepEqual(await findingsOf({ persons: ['Kibitz'] }, source), ['2 no-personal-data-in-logs']);
  });

  it('takes what a logger of a package is given as logged', async () => {
    const source = `import journal, { Journal, createJournal } from '@acme/journal';
${DONOR}export function keep(donor: Donor, own: Journal): void {
  journal.info(donor.email);
  own.warn(donor.email);
  createJournal().error(donor.email);
  own.child({ part: 'a' }).info(donor.email);
  journal.size(donor.email);
}
`;
    assert.deepEqual(await findingsOf({}, source), []);
    const loggers = ['default', 'Journal', 'createJournal()'].map((name) => ({
      from: 'package',
      package: '@acme/journal',
      name,
    }));
    assert.deepEqual(
      await findingsOf({ loggers }, source),
      [4, 5, 6, 7].map((line) => `${line} no-personal-data-in-logs`),
    );
    const [logger] = loggers;
    assert.deepEqual(await findingsOf({ loggers: [{ ...logger, methods: ['size'] }] }, source), [
      '8 no-personal-data-in-logs',
    ]);
  });

  it('follows data into a sink of a package, under its conditions and for its data alone', async () => {
    const source = `import { save } from '@acme/reports';
${DONOR}export function keep(donor: Donor): void {
  save('a.csv', donor.email);
  save('a.txt', donor.email);
  save(donor.email + '.csv', 1);
}
`;
    const sink = {
      from: 'package',
      package: '@acme/reports',
      name: 'save',
      channel: 'export',
      data: ['arg1'],
    };
    assert.deepEqual(await findingsOf({}, source), []);
    assert.deepEqual(
      await findingsOf({ sinks: [{ ...sink, when: [{ at: 'arg0', endsWith: '.csv' }] }] }, source),
      ['4 no-unpseudonymised-export'],
    );
    assert.equal((await findingsOf({ sinks: [sink] }, source)).length, 2);
  });

  it('holds the recipient of a sink against the register', async () => {
    const source = `import { Mailer } from '@acme/mail';
${DONOR}export function keep(donor: Donor): void {
  new Mailer().send(donor.email);
}
`;
    const sinks = [
      {
        from: 'package',
        package: '@acme/mail',
        name: 'Mailer#send',
        channel: 'message',
        recipient: 'Acme Mail',
      },
    ];
    assert.deepEqual(await findingsOf({ sinks }, source), ['4 no-undeclared-processor']);
    const processors = [{ name: 'Acme Mail', categories: ['user'] }];
    assert.deepEqual(await findingsOf({ sinks }, source, { processors }), []);
  });

  it('tells the transport of a sink by its URL', async () => {
    const source = `import { push } from '@acme/http';
${DONOR}export function keep(donor: Donor): void {
  push('http://a.example/x', donor.email);
  push('https://a.example/x', donor.email);
}
`;
    const sinks = [
      {
        from: 'package',
        package: '@acme/http',
        name: 'push',
        channel: 'http-request',
        data: ['arg1'],
        transport: { url: ['arg0'] },
      },
    ];
    assert.deepEqual(
      (await findingsOf({ sinks }, source)).filter((finding) => finding.endsWith('transport')),
      ['4 no-unencrypted-transport'],
    );
  });

  it('trusts a sanitizer of a package as far as its entry says', async () => {
    const source = `import { pseudonym } from '@acme/privacy';
${DONOR}export function keep(donor: Donor): void {
  console.log(pseudonym(donor.email, 'v2'));
  console.log(pseudonym(donor.email, 'v1'));
}
`;
    const sanitizer = {
      from: 'package',
      package: '@acme/privacy',
      name: 'pseudonym',
      protection: 'pseudonymised',
    };
    const strict = { policy: 'strict' };
    assert.deepEqual(await findingsOf({ sanitizers: [sanitizer] }, source, strict), []);
    assert.deepEqual(
      await findingsOf(
        { sanitizers: [{ ...sanitizer, when: [{ at: 'arg1', is: ['v2'] }] }] },
        source,
        strict,
      ),
      ['5 no-personal-data-in-logs'],
    );
    assert.deepEqual(
      await findingsOf({ sanitizers: [{ ...sanitizer, protection: 'masked' }] }, source, strict),
      ['4 no-personal-data-in-logs', '5 no-personal-data-in-logs'],
    );
  });

  it('takes what a source of a package yields as personal data', async () => {
    const source = `import { current, type Session } from '@acme/session';
console.log(current());
export const keep = (session: Session) => console.log(session.form.email);
`;
    const of = { from: 'package', package: '@acme/session' };
    // Fields of something unknown are told by their names, whoever made it.
    assert.deepEqual(await findingsOf({}, source), ['3 no-personal-data-in-logs']);
    const sources = [
      { ...of, name: 'current', category: 'user.contact.email' },
      { ...of, name: 'Session#form', input: true },
    ];
    assert.deepEqual(await findingsOf({ sources }, source), [
      '2 no-personal-data-in-logs',
      '3 no-personal-data-in-logs',
    ]);
  });

  it('knows what other functions of a package pass on, select and drop', async () => {
    const source = `import { wrap, only, known } from '@acme/util';
${DONOR}export function keep(donor: Donor): void {
  console.log(wrap(donor.email));
  console.log(only(donor, 'rhesus'));
  console.log(known(donor.email));
}
`;
    const of = { from: 'package', package: '@acme/util' };
    const functions = [
      { ...of, name: 'wrap', passes: [{ from: 'arg0', to: 'result' }] },
      { ...of, name: 'only', selects: { from: 'arg0', keys: ['arg1'], keep: true } },
      { ...of, name: 'known', drops: true },
    ];
    assert.deepEqual(await findingsOf({ functions }, source), ['4 no-personal-data-in-logs']);
  });

  it('stands before the built-in model of the same member and leaves the others', async () => {
    const source = `import pino from 'pino';
${DONOR}const log = pino();
export function keep(donor: Donor): void {
  log.info(donor.email);
  log.warn(donor.email);
}
`;
    assert.equal((await findingsOf({}, source)).length, 2);
    const functions = [{ from: 'package', package: 'pino', name: 'Logger#info', drops: true }];
    assert.deepEqual(await findingsOf({ functions }, source), ['6 no-personal-data-in-logs']);
  });

  it('takes its word for functions of its own files', async () => {
    const source = `import { journal, hide, Vault } from './own.js';
${DONOR}export function keep(donor: Donor, vault: Vault): void {
  journal(donor.email);
  console.log(hide(donor.email));
  vault.put(donor.email);
}
`;
    const own = `export const journal = (text: string): void => globalThis.sink(text);
export function hide(text: string): string { return globalThis.hide(text, text); }
export class Vault { put(text: string): void { globalThis.put(text); } }
`;
    const of = { from: 'file', path: 'src/own.ts' };
    const files = { 'src/own.ts': own };
    assert.deepEqual(
      await findingsOf(
        {
          loggers: [{ ...of, name: 'journal' }],
          sanitizers: [{ ...of, name: 'hide', protection: 'masked' }],
          sinks: [{ ...of, name: 'Vault#put', channel: 'file' }],
        },
        source,
        {},
        files,
      ),
      ['4 no-personal-data-in-logs', '6 no-unencrypted-storage'],
    );
  });

  it('belongs to its own session alone', async () => {
    const source = 'export const f = (x: { tribe: string }) => console.log(x.tribe);\n';
    const names = [{ names: ['tribe'], category: 'user.demographic' }];
    assert.equal((await findingsOf({ names }, source)).length, 1);
    assert.equal((await findingsOf({}, source)).length, 0);
  });

  it('keeps purposes and tenants for what judges them', async () => {
    const purposes = [
      { name: 'billing', description: 'Invoices.', legalBasis: 'contract', retention: 'P10Y' },
    ];
    const root = makeFolder({
      'a.ts': '',
      'tomograph.config.json': JSON.stringify({
        knowledge: { purposes, tenants: { fields: ['organisationId'] } },
      }),
    });
    const { config } = await loadProject(root);
    assert.deepEqual(config.knowledge?.purposes, purposes);
    assert.deepEqual(config.knowledge.tenancy, { fields: ['organisationId'] });
  });

  describe('is rejected', () => {
    const of = { from: 'package', package: 'a', name: 'b' };
    const cases: readonly [string, object, string][] = [
      [
        'with an unknown channel',
        { sinks: [{ ...of, channel: 'logg' }] },
        'knowledge.sinks[0].channel: "logg" is not known; did you mean "log"?',
      ],
      [
        'with an unknown key of the chosen kind',
        { sinks: [{ from: 'file', path: 'a.ts', name: 'b', channel: 'log', dta: ['arg0'] }] },
        'knowledge.sinks[0].dta: unknown key; did you mean `data`?',
      ],
      [
        'with a kind that does not exist',
        { loggers: [{ from: 'pakage', name: 'b' }] },
        'knowledge.loggers[0].from: "pakage" is not known; did you mean "package"?',
      ],
      [
        'without a kind',
        { loggers: [{ name: 'b' }] },
        'knowledge.loggers[0].from: is missing; expected package | file.',
      ],
      [
        'with an unknown protection',
        { sanitizers: [{ ...of, protection: 'encryptd' }] },
        'knowledge.sanitizers[0].protection: "encryptd" is not known; did you mean "encrypted"?',
      ],
      [
        'with an unknown category of a source',
        { sources: [{ ...of, category: 'user.contact.emial' }] },
        'knowledge.sources[0].category: "user.contact.emial" is not known; did you mean "user.contact.email"?',
      ],
      [
        'with an unknown category of a name',
        { names: [{ names: ['a'], category: 'user.nme' }] },
        'knowledge.names[0].category: "user.nme" is not known; did you mean "user.name"?',
      ],
      [
        'with a name of neither category nor certainty',
        { names: [{ names: ['a'] }] },
        'knowledge.names[0]: give `category` or `certainty`.',
      ],
      [
        'with a name that is never personal and of a category',
        { names: [{ names: ['a'], category: 'user', certainty: 'never' }] },
        'knowledge.names[0]: `category` and `certainty: never` exclude each other.',
      ],
      [
        'with a category that is built in',
        { categories: [{ key: 'user.name', label: { en: 'a', de: 'b' } }] },
        'knowledge.categories[0].key: "user.name" is a built-in category already.',
      ],
      [
        'with a category below none',
        { categories: [{ key: 'user.helth.blood', label: { en: 'a', de: 'b' } }] },
        'knowledge.categories[0].key: "user.helth.blood" lies below no known category.',
      ],
      [
        'with a condition that tests nothing',
        { sinks: [{ ...of, channel: 'log', when: [{ at: 'arg0' }] }] },
        'knowledge.sinks[0].when[0]: give `is`, `startsWith`, `present` or `…`.',
      ],
      [
        'with a place that is none',
        { sinks: [{ ...of, channel: 'log', data: ['args[0]'] }] },
        'knowledge.sinks[0].data[0]: "args[0]" is not a place of a call such as arg0, arg1.format, this or result.',
      ],
      [
        'with a regular expression',
        { sinks: [{ ...of, channel: 'log', when: [{ at: 'arg0', matches: '(a+)+$' }] }] },
        'knowledge.sinks[0].when[0].matches: unknown key.',
      ],
      [
        'with a path out of the project',
        { loggers: [{ from: 'file', path: '../a.ts', name: 'b' }] },
        'knowledge.loggers[0].path: "../a.ts" is not a path inside the folder of the configuration.',
      ],
      [
        'with a function that does nothing',
        { functions: [of] },
        'knowledge.functions[0]: give `passes`, `selects`, `drops`, `reveals` or `returns`.',
      ],
      [
        'with a purpose that is there twice',
        {
          purposes: [1, 2].map(() => ({ name: 'a', description: 'b', legalBasis: 'contract' })),
        },
        'knowledge.purposes[1].name: "a" is there twice.',
      ],
      [
        'with an unknown legal basis and a duration that is none',
        { purposes: [{ name: 'a', description: 'b', legalBasis: 'contrct', retention: '10 years' }] },
        'knowledge.purposes[0].legalBasis: "contrct" is not known; did you mean "contract"?',
      ],
    ];
    for (const [title, knowledge, sentence] of cases)
      it(title, () => assert.equal(sentencesOf({ knowledge })[0], sentence));

    it('as a whole: nothing is analysed under half of it', async () => {
      const root = makeFolder({
        'a.ts': '',
        'tomograph.config.json': JSON.stringify({ knowledge: { sinks: [{ ...of, channel: 'x' }] } }),
      });
      await assert.rejects(loadProject(root), { name: 'ConfigError' });
    });
  });
});
