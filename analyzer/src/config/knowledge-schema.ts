import { CHANNELS, SENSITIVITIES } from '@tomograph/rules';
import type { Protection } from '@tomograph/rules';
import { z } from 'zod';
import { LEGAL_BASES } from '../project-knowledge.js';
import { API_PATH, categoryKey, documented, DURATION, identifier, place } from './notation.js';

/** What a sanitizer can reach; `plain` is no protection. */
const REACHED = [
  'masked',
  'pseudonymised-weak',
  'pseudonymised',
  'encrypted',
  'anonymised',
  'hashed-password',
] as const satisfies readonly Protection[];

const FORMATS = ['csv', 'xlsx', 'pdf', 'json', 'archive', 'document'] as const;

const text = z.string().min(1);

const category = z
  .strictObject({
    key: documented(
      categoryKey,
      'Key below a Fideslang key or below another one of yours.',
      'user.health_and_medical.blood_group',
    ),
    label: documented(
      z.strictObject({
        en: documented(text, 'In English, lower case.', 'blood group'),
        de: documented(text, 'In German.', 'Blutgruppe'),
      }),
      'A noun phrase for messages, in the singular.',
      { en: 'blood group', de: 'Blutgruppe' },
    ),
    sensitivity: documented(
      z.enum(SENSITIVITIES).optional(),
      'How much harm a leak does; that of the key above it when absent.',
      'special',
    ),
    direct: documented(
      z.boolean().optional(),
      'Whether it tells a person by itself, as a name does; as with the key above it when absent.',
      false,
    ),
    article: documented(
      z.enum(['Art. 9', 'Art. 10']).optional(),
      'The article of the GDPR that makes it special; that of the key above it when absent.',
      'Art. 9',
    ),
  })
  .describe('A data category of your own.');

const name = z
  .strictObject({
    names: documented(
      z.array(identifier).min(1),
      'Whole names of fields, in any spelling: `bloodGroup` covers `blood_group` and `BLOOD-GROUPS`.',
      ['bloodGroup', 'blutgruppe'],
    ),
    category: documented(
      categoryKey.optional(),
      'The category that they mean; absent with the certainty `never`.',
      'user.health_and_medical',
    ),
    certainty: documented(
      z.enum(['certain', 'possible', 'never']).optional(),
      '`certain` (when absent), `possible`, or `never` for names that are no personal data here.',
      'certain',
    ),
    owners: documented(
      z.array(identifier).min(1).optional(),
      'Types or variables to which this is limited: `Donor` covers `CreateDonorDto`.',
      ['Donor'],
    ),
  })
  .describe('Names of fields that your project reads in its own way.');

const condition = z
  .strictObject({
    at: documented(
      place,
      'A place of the call: `arg0`, `arg1.format`, `args`, `this`, `result`.',
      'arg1.format',
    ),
    is: documented(
      z.array(z.union([z.string(), z.number(), z.boolean(), z.null()])).optional(),
      'The value is one of these constants.',
      ['csv'],
    ),
    startsWith: documented(text.optional(), 'The constant text starts so.', 'http:'),
    endsWith: documented(text.optional(), 'The constant text ends so.', '.csv'),
    contains: documented(text.optional(), 'The constant text contains this.', '/export/'),
    present: documented(
      z.boolean().optional(),
      'Something stands there (true), or nothing at all (false).',
      true,
    ),
    literal: documented(z.boolean().optional(), 'The value is written in the code.', true),
    atMost: documented(z.number().optional(), 'The value is a number of at most this size.', 10),
  })
  .describe('A test on what is known of a value; all that is given must hold.');

const conditions = documented(
  z.array(condition).min(1).optional(),
  'It counts only when all of these hold.',
  [{ at: 'arg1.format', is: ['csv'] }],
);

const transport = documented(
  z
    .strictObject({
      url: documented(z.array(place).optional(), 'Places of a URL, whose scheme decides.', ['arg0']),
      base: documented(z.array(place).optional(), 'Places of a base URL for relative ones.', [
        'init0.baseURL',
      ]),
      host: documented(z.array(place).optional(), 'Places of a host name.', ['init0.host']),
      encryptedWhen: documented(
        z.array(z.array(condition).min(1)).optional(),
        'Encrypted when all conditions of one of these groups hold.',
        [[{ at: 'arg0.tls', is: [true] }]],
      ),
      unencryptedWhen: documented(
        z.array(z.array(condition).min(1)).optional(),
        'Unencrypted when all conditions of one of these groups hold.',
        [[{ at: 'arg0.tls', is: [false] }]],
      ),
      otherwise: documented(
        z.enum(['encrypted', 'unencrypted', 'unknown']).optional(),
        'What holds when nothing above tells; `unknown` when absent.',
        'encrypted',
      ),
    })
    .optional(),
  'How to tell whether the bytes travel encrypted.',
  { url: ['arg0'] },
);

const data = documented(z.array(place).min(1).optional(), 'The places of the data.', ['arg0']);

const apiPath = documented(
  z.string().regex(API_PATH),
  'Its name: `redact`, `log.info`, `Logger#info` (a member of an instance), `createLogger().info`; `{a,b}` are alternatives, `*` is any part of a name.',
  'log.info',
);

const FROM_PACKAGE = {
  from: z.literal('package').describe('It comes from an npm package.'),
  package: documented(text, 'The package, as it is imported.', '@acme/log'),
  name: apiPath,
};

const FROM_FILE = {
  from: z.literal('file').describe('It is declared in a file of the project.'),
  path: documented(text, 'The file, or a glob, relative to the folder of this configuration.', 'src/log.ts'),
  name: apiPath,
};

/** The name of a function or an object, and where it comes from, with what an entry says of it. */
function named<Shape extends z.ZodRawShape>(description: string, shape: Shape) {
  return z
    .discriminatedUnion('from', [
      z.strictObject({ ...FROM_PACKAGE, ...shape }),
      z.strictObject({ ...FROM_FILE, ...shape }),
    ])
    .describe(description);
}

/** What a project knows of its own data and functions. */
export const knowledgeSchema = z
  .strictObject({
    categories: documented(z.array(category).optional(), 'Data categories of your own.', [
      { key: 'user.health_and_medical.blood_group', label: { en: 'blood group', de: 'Blutgruppe' } },
    ]),
    names: documented(
      z.array(name).optional(),
      'Names of fields; they decide before the built-in lexicon does.',
      [
        { names: ['bloodGroup'], category: 'user.health_and_medical', owners: ['Donor'] },
        { names: ['recipient'], certainty: 'never', owners: ['Newsletter'] },
      ],
    ),
    persons: documented(
      z.array(identifier).optional(),
      'Types and variables that are a person: their `name` is the name of a person.',
      ['Donor'],
    ),
    loggers: documented(
      z
        .array(
          named('A logger: what its methods are given is logged.', {
            methods: documented(
              z.array(identifier).min(1).optional(),
              'Its methods that log; `trace`, `debug`, `info`, `warn`, `error`, … when absent.',
              ['info', 'error'],
            ),
          }),
        )
        .optional(),
      'Loggers: a function, an object (`log`), a class (`Logger`) or a factory (`createLogger()`).',
      [{ from: 'package', package: '@acme/log', name: 'log' }],
    ),
    sinks: documented(
      z
        .array(
          named('A function through which data leaves into a channel.', {
            channel: documented(z.enum(CHANNELS), 'Where it goes.', 'export'),
            data,
            when: conditions,
            transport,
            format: documented(
              z.array(place).optional(),
              'Places of a file name or content type; a format such as CSV makes it an export as well.',
              ['arg0'],
            ),
            redacted: documented(
              z.array(place).optional(),
              'Places that list the fields which are removed first.',
              ['init0.redact'],
            ),
            through: documented(
              z.array(place).optional(),
              'Places of a function that the data passes through first.',
              ['init0.scrub'],
            ),
            recipient: documented(
              text.optional(),
              'Who receives the data, by the name in the processor register; of packages only.',
              'Acme Mail',
            ),
          }),
        )
        .optional(),
      'Functions through which data leaves.',
      [{ from: 'file', path: 'src/reports.ts', name: 'saveReport', channel: 'export', data: ['arg1'] }],
    ),
    sanitizers: documented(
      z
        .array(
          named('A function that protects the data passing through it.', {
            protection: documented(
              z.enum(REACHED),
              'The state of protection that is reached.',
              'pseudonymised',
            ),
            data,
            to: documented(
              z.enum(['result', 'this']).optional(),
              'Where the protected data goes; `result` when absent.',
              'result',
            ),
            when: conditions,
          }),
        )
        .optional(),
      'Functions that pseudonymise, encrypt, mask or anonymise.',
      [{ from: 'file', path: 'src/privacy.ts', name: 'pseudonym', protection: 'pseudonymised' }],
    ),
    sources: documented(
      z
        .array(
          named('A function or property that yields personal data.', {
            category: documented(
              categoryKey.optional(),
              'The category of what it yields; give this or `input`.',
              'user.contact.email',
            ),
            input: documented(
              z.literal(true).optional(),
              'It yields what a person has entered; the fields are told by their names.',
              true,
            ),
          }),
        )
        .optional(),
      'Functions and properties that yield personal data.',
      [{ from: 'package', package: '@acme/session', name: 'currentEmail', category: 'user.contact.email' }],
    ),
    functions: documented(
      z
        .array(
          named('What any other function does with the data that it is given.', {
            passes: documented(
              z
                .array(
                  z.strictObject({
                    from: documented(place, 'Where the data comes from.', 'arg0'),
                    to: documented(place, 'Where it goes.', 'result'),
                    format: documented(z.enum(FORMATS).optional(), 'The format that it is put into.', 'csv'),
                  }),
                )
                .min(1)
                .optional(),
              'Data passes from one place to another.',
              [{ from: 'arg0', to: 'result' }],
            ),
            selects: documented(
              z
                .strictObject({
                  from: documented(place, 'The record.', 'arg0'),
                  keys: documented(z.array(place).min(1), 'Places of the names of fields.', ['arg1']),
                  keep: documented(z.boolean(), 'The fields are kept (true) or left out (false).', true),
                })
                .optional(),
              'The result is a record with only the named fields, or without them.',
              { from: 'arg0', keys: ['arg1'], keep: true },
            ),
            drops: documented(
              z.literal(true).optional(),
              'The result carries nothing of what went in, as a length or a comparison.',
              true,
            ),
            reveals: documented(
              z.literal(true).optional(),
              'It decrypts or decodes: the result is plain again.',
              true,
            ),
            returns: documented(
              text.optional(),
              'What the result is: a type of the package, `other-package:Type`, `this`, or `arg0`.',
              'pino:Logger',
            ),
          }),
        )
        .optional(),
      'Other functions: what they pass on, select, drop, reveal or return.',
      [{ from: 'file', path: 'src/util.ts', name: 'countOf', drops: true }],
    ),
    purposes: documented(
      z
        .array(
          z
            .strictObject({
              name: documented(text, 'A short name.', 'billing'),
              description: documented(text, 'What the data is processed for.', 'Invoices and their payment.'),
              legalBasis: documented(z.enum(LEGAL_BASES), 'The basis in Art. 6(1) GDPR.', 'contract'),
              retention: documented(
                z.string().regex(DURATION).optional(),
                'How long the data is kept, as an ISO 8601 duration.',
                'P10Y',
              ),
            })
            .describe('A purpose of processing.'),
        )
        .optional(),
      'The purposes for which personal data is processed.',
      [{ name: 'billing', description: 'Invoices and their payment.', legalBasis: 'contract' }],
    ),
    tenants: documented(
      z
        .strictObject({
          fields: documented(z.array(identifier).min(1), 'Fields whose value names the tenant.', [
            'organisationId',
          ]),
          models: documented(
            z.array(identifier).min(1).optional(),
            'Models whose records belong to a tenant; every model with such a field when absent.',
            ['Invoice'],
          ),
        })
        .optional(),
      'What separates the tenants from each other.',
      { fields: ['organisationId'] },
    ),
  })
  .describe('What your project knows of its own data and functions.');

export type KnowledgeFile = z.infer<typeof knowledgeSchema>;
