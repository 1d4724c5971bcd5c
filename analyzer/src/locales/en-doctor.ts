import type { DoctorTexts } from './doctor-texts.js';

/** English texts of `tomograph doctor`. */
export const enDoctor: DoctorTexts = {
  found: 'What was found',
  rows: {
    files: 'files',
    tsconfigs: 'tsconfigs',
    workspaces: 'workspaces',
    configuration: 'configuration',
    annex: 'annex (TOM)',
    schemas: 'schemas',
    frameworks: 'frameworks',
    mappers: 'mappers',
    validators: 'validation',
    loggers: 'loggers',
    stores: 'stores',
    recipients: 'transfer',
    protections: 'protection',
    others: 'other models',
    receivers: 'receive data',
  },
  files: ({ typescript, javascript, declarations, tests }) =>
    listed([
      typescript > 0 && `${typescript} TypeScript`,
      javascript > 0 && `${javascript} JavaScript`,
      declarations > 0 && count(declarations, 'declaration file'),
    ]) + (tests > 0 ? `; ${tests} of them in tests` : ''),
  models: (models) => count(models, 'model'),
  consoleIn: (files) => `console (${count(files, 'file')})`,
  noConfiguration: 'none; the defaults hold (`tomograph.config.json`)',
  configuration: (file, processors, knowledge) =>
    `${file}: ${count(processors, 'processor')}, ${knowledge === 1 ? '1 entry' : `${knowledge} entries`} of knowledge`,
  noAnnex: 'none; `tom.document` in the configuration names it',
  annex: (file, found, all, missing) =>
    `${file} speaks of ${found} of ${all} clauses${missing === '' ? '' : `, not of: ${missing}`}`,
  receiver: (name, flows, isDeclared) =>
    `${name} (${count(flows, 'flow')}, ${isDeclared ? 'in the register' : 'not covered by the register'})`,
  none: 'none',
  nobody: 'nobody',
  unseen: (places) => `What is not seen: ${count(places, 'place')}, worst first`,
  unseenTitle: 'What is not seen',
  nothingUnseen: 'Nothing that personal data was seen to go into is hidden.',
  nothingUnseenOutsideTests: 'Outside tests, nothing that personal data was seen to go into is hidden.',
  places: (places, inTests, first) =>
    `${count(places, 'place')}${inTests > 0 ? ` (${inTests} in tests)` : ''}, ${places === 1 ? '' : 'first at '}${first}`,
  kinds: {
    unreadable: (words) => `The file could not be read (${words}).`,
    syntax: (words) => `The file has a syntax error (${words}); what could be read of it was analysed.`,
    bound: 'A bound of the analysis was reached; what lies behind it was not looked at.',
    package: 'No model describes this package.',
    member: 'The model of this package does not describe what is called.',
    call: 'This call leads to no code and to no model.',
  },
  bounds: {},
  goesIn: (categories) => `Goes in: ${categories}.`,
  cures: {
    'fix-syntax': 'Correct the syntax error.',
    'make-readable': 'Store the file as text in UTF-8, or leave it out with `exclude`.',
    'split-function': 'Split the function or nest it less deeply; the bound itself is fixed.',
    'describe-package': ({ subject, members }) => describeFunctions(members, subject),
    'describe-member': ({ subject, members }) => describeFunctions(members, subject),
    'declare-function': ({ subject }) =>
      `Give ${subject} a type or import it, so that the call leads to code or to a library with a model.`,
    'declare-receiver': ({ subject, members }) =>
      `Give ${members} a type, so that ${subject} leads to code or to a library with a model.`,
    'avoid-eval': 'Write out what is run: text that becomes code at run time cannot be followed.',
    'leave-tests': '`exclude` in the configuration leaves tests out.',
  },
  inTests: (places) => `In tests alone: ${count(places, 'place')}`,
  unmodelled: (packages) => `Imported without a model: ${count(packages, 'package')}`,
  unmodelledNote: 'No personal data was seen to go in.',
  lost: (imports) => `Imports that lead to no file: ${imports}`,
  lostNote: 'Code that is generated or built has to be there, or the tsconfig lacks a path.',
  leftOut: 'Left out',
  leftOutByTsconfig: (files, first) => `${count(files, 'file')} that a tsconfig excludes or writes: ${first}`,
  leftOutByConfiguration: (globs) => `By the configuration: ${globs}`,
  problems: (problems) => `Not usable: ${count(problems, 'part')} of the project`,
  more: (rest) => `… and ${rest} more`,
  cure: 'Cure',
  columns: ['Subject', 'Places', 'What is not seen', 'Cure'],
};

function describeFunctions(members: string, subject: string): string {
  const isOne = members !== '' && !members.includes(', ');
  return `Say under \`knowledge\` what ${members === '' ? 'the functions' : members} of ${subject} ${isOne ? 'does' : 'do'} (\`loggers\`, \`sinks\`, \`sanitizers\`, \`functions\`).`;
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}

function listed(parts: readonly (string | false)[]): string {
  return parts.filter((part) => part !== false).join(', ');
}
