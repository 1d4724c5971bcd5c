import type { Catalogue } from './catalogue.js';
import { enDoctor } from './en-doctor.js';
import { enHelp } from './en-help.js';
import { enRules } from './en-rules.js';

type ToolTexts = Omit<
  Catalogue,
  'locale' | 'finding' | 'step' | 'channels' | 'protections' | 'severities' | 'article'
>;

/** English texts about rules, gaps, mistakes and reports. */
export const enTool: ToolTexts = {
  rules: {
    'no-personal-data-in-logs': {
      short: 'Personal data reaches logs, error texts or error trackers.',
      full: 'Logs are copied, kept and read by people who have no need to know the persons in them. Personal data in logs, error texts and error trackers must at least be masked; financial and health data and credentials must be pseudonymised.',
      fix: 'Log an internal id instead, or mask the value before it is logged.',
    },
    'no-unencrypted-transport': {
      short: 'Personal data travels over an unencrypted connection.',
      full: 'Personal data that leaves the process over http:, ws:, ftp:, SMTP without TLS or a connection with TLS switched off can be read and changed on its way.',
      fix: 'Use the encrypted variant of the connection (https:, wss:, TLS) and leave certificate checks on.',
    },
    'no-unencrypted-storage': {
      short: 'Personal data is kept unencrypted in files, browser storage, cookies or caches.',
      full: 'Whoever gets hold of a file, a browser profile, a cookie or a cache reads what is kept there in plain text. Personal data is encrypted or pseudonymised with a key before it is kept in such a place.',
      fix: 'Encrypt the data (authenticated, with a key from outside the code) before it is stored, or store an id.',
    },
    'no-unpseudonymised-export': {
      short: 'Direct identifiers leave in exports, analytics or prompts.',
      full: 'Exports, analytics and prompts of language models carry data to places that need no names. Records leave only after direct identifiers were removed or replaced by pseudonyms made with a key that is kept apart.',
      fix: 'Leave the direct identifiers out, or replace them by a keyed pseudonym (HMAC with a key kept apart).',
    },
    'no-weak-pseudonymisation': {
      short: 'A pseudonym can be traced back to the person without additional information.',
      full: 'An unkeyed hash of an e-mail address or a phone number is found by trying all of them, and an encoding such as Base64 is reversed by anyone. A pseudonym needs a secret key, or a random value with a table kept apart.',
      fix: 'Use an HMAC with a secret key that is kept apart from the data, or a random token.',
    },
    'no-undeclared-processor': {
      short: 'Personal data reaches a third party that the processor register does not cover.',
      full: 'A processor may receive personal data only on the basis of an agreement (Art. 28 GDPR). The register in the configuration names each processor with its agreement, the categories of data and the date until which it holds.',
      fix: 'Add the recipient to `processors` in the configuration, with its agreement and categories, or do not send the data.',
    },
  },
  blindSpots: {
    'unresolved-call': (subject) => `personal data is passed to \`${subject}\`, which could not be resolved`,
    'unmodelled-library': (subject) =>
      `personal data is passed to \`${subject}\`, of which no model is known`,
    'syntax-error': (subject) =>
      `the file has syntax errors, only what could be read was analysed (${subject})`,
    'unreadable-file': (subject) => `the file could not be read (${subject})`,
    bound: (subject) => `a bound of the analysis was reached (${subject})`,
  },
  problems: {
    binary: (file) => `${file} is a binary file and was not analysed.`,
    'too-large': (file, size) => `${file} has ${size} MB and was not analysed; the limit is 5 MB.`,
    'not-readable': (file, code) => `${file} could not be read (${code}).`,
    minified: (file) => `${file} is a minified bundle and was not analysed.`,
    'not-typescript': (file, kind) => `${file} holds ${kind}, not code, and was not analysed.`,
    'link-loop': (file) => `${file} is a symbolic link that leads back to itself and was skipped.`,
    'link-outside': (file) => `${file} is a symbolic link out of the project and was not followed.`,
    'link-dangling': (file) => `${file} is a symbolic link to a file that does not exist.`,
    'tsconfig-broken': (file, words) =>
      `${file} is not valid JSON (${words}); what could be read of it was used.`,
    'tsconfig-extends': (file, words) => `${file} extends a configuration that could not be used (${words}).`,
    'tsconfig-reference': (file, target) => `${file} references ${target}, which does not exist.`,
    'tsconfig-outside': (file, pattern) =>
      `${file} includes "${pattern}", which lies outside the project; scan the folder above to see it.`,
    'package-broken': (file, words) => `${file} is not valid JSON (${words}) and was ignored.`,
    'workspace-broken': (file, words) => `${file} is not valid YAML (${words}) and was ignored.`,
    'schema-broken': (file, words) => `${file} is no valid schema (${words}) and was ignored.`,
    'types-failed': (file, words) =>
      `The type checker could not be asked about ${placeOfTypes(file)} (${words}); the result is the one without it.`,
    'types-missing': (file, name) =>
      `The packages that ${placeOfTypes(file)} imports, such as ${name}, are not installed, so that the type checker knows nothing of them.`,
    'types-late': (_file, seconds) =>
      `The type checker took longer than ${seconds} seconds; the result is the one without it.`,
  },
  syntaxProblem: (place, words) =>
    `${place} is not valid code (${words}); what could be read of the file was analysed.`,
  report: {
    summary: ({ errors, warnings, accepted, files, flows }) =>
      `${count(errors, 'error')}, ${count(warnings, 'warning')}${accepted > 0 ? `, ${accepted} accepted` : ''}; ${count(flows, 'flow')} of personal data in ${count(files, 'file')}.`,
    clean: ({ files, flows, accepted }) =>
      `No findings${accepted > 0 ? ` (${accepted} accepted)` : ''}; ${count(flows, 'flow')} of personal data in ${count(files, 'file')}.`,
    partial: (problems) =>
      `The result is partial: ${count(problems, 'part')} of the project could not be used.`,
    blindSpots: (spots) => `${count(spots, 'place')} that the analysis could not see into:`,
    more: (rest) => `… and ${rest} more`,
    fix: 'fix',
    clause: 'clause',
    accepted: (reason, owner, until) =>
      `accepted: ${reason}${owner === undefined ? '' : ` (${owner}${until === undefined ? '' : `, until ${until}`})`}`,
    columns: {
      place: 'Place',
      data: 'Data',
      channel: 'Channel',
      protection: 'Protection',
      required: 'Required',
      clause: 'Clause',
    },
  },
  errors: {
    pathMissing: (path) => `${path} does not exist; give a folder, a source file or a tsconfig.`,
    notASource: (path) =>
      `${path} is no TypeScript or JavaScript file; give a folder, a source file or a tsconfig.`,
    nothingToAnalyse: (paths) =>
      `There is no TypeScript or JavaScript in ${paths.join(', ')} that could be analysed.`,
    differentProjects: (first, second) =>
      `${first} and ${second} belong to different projects; scan them one by one.`,
    projectIsNoFile: (path) => `${path} is no file; --project takes the path of a tsconfig.`,
    projectOutside: (path) =>
      `${path} lies outside the project of the given paths; scan its own folder instead.`,
    unknownCommand: (command, known, near) =>
      `There is no command "${command}"${near === undefined ? '' : ` (did you mean "${near}"?)`}; there is ${inWords(known)}.`,
    noCommand: (known) => `Give a command: ${known.join(', ')}.`,
    unknownOption: (option, near) =>
      `There is no option ${option}${near === undefined ? '.' : `; did you mean ${near}?`}`,
    optionNeedsValue: (option) => `${option} needs a value.`,
    optionTakesNoValue: (option) => `${option} takes no value.`,
    unknownValue: (option, value, known) =>
      `${option} cannot be "${value}"; it is one of ${known.join(', ')}.`,
    noCount: (option, value) => `${option} cannot be "${value}"; it is a whole number from 0.`,
    unexpectedArgument: (command, argument) => `"tomograph ${command}" takes no argument "${argument}".`,
    twoFormatsPrinted: 'Only one format can be printed; give each of the others a file with --output.',
    outputTwice: (file) => `Two formats cannot be written to the same file ${file}.`,
    outputFailed: (file, reason) => `${file} could not be written (${reason}).`,
    seeHelp: 'See "tomograph --help".',
  },
  config: {
    mistake: (place, sentence) => `${place} – ${sentence}`,
    noJson: (place, code) => `${place} – the configuration is not valid JSON (${code}).`,
    notReadYet: (file) => `${file} is not read; write the configuration as JSON to tomograph.config.json.`,
    unreadable: (file, reason) => `${file} could not be read (${reason}).`,
    unknownKey: (where, near) =>
      `${where}: unknown key${near === undefined ? '.' : `; did you mean \`${near}\`?`}`,
    unknownValue: (where, value, near, known) =>
      `${where}: "${value}" is not known${near === undefined ? (known === undefined ? '.' : `; it is one of ${known.join(', ')}.`) : `; did you mean "${near}"?`}`,
    wrongType: (where, expected, found) =>
      `${where === '' ? 'the configuration' : where}: expected ${expected}, found ${found}.`,
    missing: (where, expected) => `${where}: is missing; expected ${expected}.`,
    empty: (where) => `${where}: must not be empty.`,
    wrongFormat: (where, value, format) => `${where}: "${value}" is not ${format}.`,
    needs: (where, keys) => `${where}: give ${listed(keys)}.`,
    excludes: (where, keys) =>
      `${where}: ${keys.map((key) => `\`${key}\``).join(' and ')} exclude each other.`,
    twice: (where, value) => `${where}: "${value}" is there twice.`,
    builtIn: (where, key) => `${where}: "${key}" is a built-in category already.`,
    orphan: (where, key, near) =>
      `${where}: "${key}" lies below no known category${near === undefined ? '.' : `; did you mean one below "${near}"?`}`,
    documentUnreadable: (where, file, reason) => `${where}: ${file} could not be read (${reason}).`,
    documentNoText: (where, file) =>
      `${where}: ${file} is not a text; give the annex as Markdown or plain text.`,
    types: {
      object: 'an object',
      array: 'a list',
      string: 'a text',
      number: 'a number',
      boolean: 'true or false',
      null: 'null',
      undefined: 'nothing',
    },
    formats: {
      date: 'a date such as 2027-12-31',
      host: 'a host name such as api.example.com',
      category: 'a Fideslang key such as user.contact.email',
      duration: 'a duration such as P10Y or P90D',
      apiPath: 'a name such as redact, log.info or Logger#info',
      identifier: 'a name of the code such as organisationId',
      place: 'a place of a call such as arg0, arg1.format, this or result',
      inside: 'a path inside the folder of the configuration',
    },
  },
  help: enHelp,
  rulesCommand: enRules,
  doctor: enDoctor,
};

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}

/** `a`, `b` or `c` */
function listed(keys: readonly string[]): string {
  const quoted = keys.map((key) => `\`${key}\``);
  const last = quoted.pop() ?? '';
  return quoted.length === 0 ? last : `${quoted.join(', ')} or ${last}`;
}

/** a, b and c */
function inWords(words: readonly string[]): string {
  return [words.slice(0, -1).join(', '), ...words.slice(-1)].filter(Boolean).join(' and ');
}

/** Whose types are meant: those of a tsconfig, or of the project as a whole. */
function placeOfTypes(file: string): string {
  return file === '.' ? 'the project' : file;
}
