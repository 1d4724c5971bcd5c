import { ASPECTS, PLAIN_FIELDS } from './words.mjs';
import { indent } from './write.mjs';

/** Files that only declare: the interfaces of messages, and tables of texts. A good part of real files is no more. */
export function declarationFiles(domain) {
  const { random, kebab, pascal, constant } = domain;
  const aspects = random.sample(ASPECTS, random.int(1, 4));
  return [
    ...aspects.map((aspect) => [
      `interfaces/${kebab}-${aspect.toLowerCase()}.interface.ts`,
      `${interfaceOf(`${pascal}${aspect}`, random)}\n`,
    ]),
    ...(random.chance(0.5)
      ? [
          [
            `${kebab}.texts.ts`,
            [
              `export const ${constant}_TEXTS = {`,
              ...indent(
                Array.from(
                  { length: random.longTail(4, 160) },
                  (_, index) =>
                    `${random.pick(['title', 'hint', 'error', 'button', 'column'])}${index}: '${random.pick(['Please check what you entered.', 'Saved', 'Not available at the moment', 'Are you sure?', 'Nothing was found.'])}',`,
                ),
              ),
              '} as const;',
              '',
            ].join('\n'),
          ],
        ]
      : []),
  ];
}

function interfaceOf(name, random) {
  const fields = random.sample(PLAIN_FIELDS, random.int(3, 12));
  return [
    `export interface ${name} {`,
    ...indent(
      fields.flatMap(([field, type]) =>
        random.chance(0.12)
          ? [`${field}: {`, '  value: number;', '  unit?: string;', `  history: ${type}[];`, '};']
          : [`${field}${random.chance(0.2) ? '?' : ''}: ${type};`],
      ),
    ),
    '}',
    ...(random.chance(0.3) ? ['', `export type ${name}Key = keyof ${name};`] : []),
  ].join('\n');
}
