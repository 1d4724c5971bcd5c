/** Text between the marks is written in TypeScript only. */
export const typed = (text) => text.replaceAll(/⟦([^⟧]*)⟧/g, '$1');
export const untyped = (text) => text.replaceAll(/⟦[^⟧]*⟧/g, '');

export const indent = (lines, depth = 1) =>
  lines.map((line) => (line === '' ? '' : `${'  '.repeat(depth)}${line}`));

/** The import lines of a file, for what its text mentions: `{ './path': ['name', …] }`. */
export function importsFor(text, available) {
  return Object.entries(available).flatMap(([from, names]) => {
    const mentioned = names.filter((name) =>
      new RegExp(`(?<![.\\w])${name.replace('* as ', '')}\\b`).test(text),
    );
    const whole = mentioned
      .filter((name) => name.startsWith('*'))
      .map((name) => `import ${name} from '${from}';`);
    const used = mentioned.filter((name) => !name.startsWith('*'));
    if (used.length === 0) return whole;
    const line = `import { ${used.join(', ')} } from '${from}';`;
    return line.length <= 100
      ? [...whole, line]
      : [...whole, 'import {', ...indent(used.map((name) => `${name},`)), `} from '${from}';`];
  });
}

/** A file with the imports that its text asks for. */
export function fileOf(text, available) {
  const imports = importsFor(text, available);
  return `${imports.length > 0 ? `${imports.join('\n')}\n\n` : ''}${text.trim()}\n`;
}

/** What the files of `src/common` export, by the path from a domain's folder. */
export const COMMON_NAMES = {
  '../common/audit': ['audit'],
  '../common/auth.guard': ['AuthGuard'],
  '../common/base.repository': ['BaseRepository', 'Delegate'],
  '../common/collection.util': ['groupBy', 'sumBy', 'chunk', 'uniqueBy', 'sortBy'],
  '../common/date.util': ['addDays', 'daysBetween', 'isBefore', 'isoDay'],
  '../common/errors': ['InvalidError', 'assertFound'],
  '../common/event-bus': ['publish', 'subscribe'],
  '../common/logger': ['createLogger'],
  '../common/mail.service': ['MailService', 'sendMail'],
  '../common/pagination': ['Page', 'PageQuery', 'mapPage', 'toPage'],
  '../common/partner.client': ['pushToPartner'],
  '../common/prisma.service': ['PrismaService', 'prisma'],
  '@acme/telemetry': ['track'],
  '../common/text.util': ['csvLine', 'slug', 'truncate'],
};

/** CommonJS of a module that was written with `import` and `export`. */
export function toCommonJs(text) {
  const exported = [];
  const body = text
    .replaceAll(/^import \* as (\w+) from ('[^']*');$/gm, 'const $1 = require($2);')
    .replaceAll(/^import \{([^}]*)\} from ('[^']*');$/gm, 'const {$1} = require($2);')
    .replaceAll(/^export ((?:async )?function|const) (\w+)/gm, (_, keyword, name) => {
      exported.push(name);
      return `${keyword} ${name}`;
    });
  return exported.length === 0
    ? body
    : `${body}\nmodule.exports = {\n${indent(exported.map((name) => `${name},`)).join('\n')}\n};\n`;
}
