import type { Channel, Protection } from '@tomograph/rules';
import type { Catalogue, FindingParts } from './catalogue.js';
import { enTool } from './en-tool.js';

/** How data gets into each channel: a preposition and the channel. */
const ENTERS: Readonly<Record<Channel, string>> = {
  log: 'reaches the log',
  'error-text': 'ends up in an error text',
  'error-tracker': 'reaches the error tracker',
  analytics: 'reaches an analytics service',
  llm: 'reaches a language model',
  message: 'is sent in a message',
  'third-party': 'reaches a third party',
  'http-request': 'is sent in an HTTP request',
  connection: 'is sent over a connection',
  url: 'ends up in a URL',
  'http-response': 'is returned in an HTTP response',
  file: 'is written to a file',
  export: 'leaves in an export',
  'browser-storage': 'is kept in the browser storage',
  cookie: 'is kept in a cookie',
  token: 'ends up in a token',
  database: 'is stored in the database',
  cache: 'is kept in a cache',
  queue: 'is put into a queue',
  'test-fixture': 'stands in test data',
};

const IN_STATE: Readonly<Record<Protection, string>> = {
  plain: 'in plain text',
  masked: 'masked only',
  'pseudonymised-weak': 'only weakly pseudonymised',
  pseudonymised: 'pseudonymised only',
  encrypted: 'encrypted only',
  anonymised: 'anonymised',
  'hashed-password': 'as a password hash',
};

const MEASURE: Readonly<Record<Protection, string>> = {
  plain: 'no protection',
  masked: 'masking',
  'pseudonymised-weak': 'a pseudonym',
  pseudonymised: 'pseudonymisation with a key',
  encrypted: 'encryption',
  anonymised: 'anonymisation',
  'hashed-password': 'a password hash',
};

/** English texts. */
export const en: Catalogue = {
  locale: 'en',
  finding,
  step: ({ kind, subject, protection }) => {
    switch (kind) {
      case 'source':
        return `personal data is read: ${quote(subject)}`;
      case 'assign':
        return `it is stored in ${quote(subject)}`;
      case 'call':
        return `it is passed to ${quote(subject)}`;
      case 'return':
        return `it comes back from ${quote(subject)}`;
      case 'protect':
        return `${quote(subject)} leaves it ${en.protections[protection ?? 'plain']}`;
      case 'sink':
        return `it leaves through ${quote(subject)}`;
    }
  },
  channels: {
    log: 'log',
    'error-text': 'error text',
    'error-tracker': 'error tracker',
    analytics: 'analytics',
    llm: 'language model',
    message: 'message (mail, SMS, push)',
    'third-party': 'third party',
    'http-request': 'HTTP request',
    connection: 'connection',
    url: 'URL',
    'http-response': 'HTTP response',
    file: 'file',
    export: 'export',
    'browser-storage': 'browser storage',
    cookie: 'cookie',
    token: 'token',
    database: 'database',
    cache: 'cache',
    queue: 'queue',
    'test-fixture': 'test data',
  },
  protections: {
    plain: 'in plain text',
    masked: 'masked',
    'pseudonymised-weak': 'weakly pseudonymised',
    pseudonymised: 'pseudonymised',
    encrypted: 'encrypted',
    anonymised: 'anonymised',
    'hashed-password': 'hashed as a password',
  },
  severities: { error: 'error', warning: 'warning' },
  article: (article) => `${article} GDPR`,
  ...enTool,
};

function finding(parts: FindingParts): string {
  const { rule, sink, recipient, required, clause } = parts;
  const through = `through ${quote(sink)}`;
  const subject = `${dataOf(parts)}${parts.origin === undefined ? '' : `, read in ${parts.origin},`}`;
  const plural = parts.data.length + parts.more > 1;
  const state = `${IN_STATE[parts.protection]}${parts.reason === undefined ? '' : ` (${parts.reason})`}`;
  switch (rule) {
    case 'no-unencrypted-transport': {
      const target = recipient === undefined ? '' : ` to ${recipient}`;
      return `${subject} ${plural ? 'are' : 'is'} sent${target} ${through} over an unencrypted connection; the policy asks for encryption in transit (${clause}).`;
    }
    case 'no-undeclared-processor': {
      const reaches = `${plural ? 'reach' : 'reaches'} ${recipient ?? 'a third party'} ${through}`;
      return `${subject} ${reaches}; the processor register has no valid agreement that covers ${plural ? 'them' : 'it'} (${clause}).`;
    }
    default: {
      const enters = inNumber(ENTERS[parts.channel], plural);
      const there = recipient === undefined ? '' : ` (${recipient})`;
      return `${subject} ${enters}${there} ${through} ${state}; the policy asks for at least ${MEASURE[required]} (${clause}).`;
    }
  }
}

function dataOf({ data, more, possible }: FindingParts): string {
  const named = data.map(
    ({ expression, label }) => `${quote(expression)} (${possible ? 'possibly ' : ''}${label})`,
  );
  if (more > 0) named.push(`${more} more`);
  const last = named.pop() ?? 'Personal data';
  return named.length === 0 ? last : `${named.join(', ')} and ${last}`;
}

/** The third person of a phrase that begins with its verb, in the plural where several things do it. */
function inNumber(phrase: string, plural: boolean): string {
  if (!plural) return phrase;
  if (phrase.startsWith('is ')) return phrase.replace('is ', 'are ');
  return phrase.replace(/^(?:reaches|ends|leaves|stands)/, (verb) =>
    verb === 'reaches' ? 'reach' : verb.slice(0, -1),
  );
}

function quote(code: string): string {
  return `\`${code}\``;
}
