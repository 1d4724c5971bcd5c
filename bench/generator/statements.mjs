import { indent } from './write.mjs';

/**
 * What stands between the interesting lines of a method: preparing, counting, formatting, with the host's own
 * functions and many small closures. Each maker gets a number for its names, and the record at hand where there is one.
 */
const MAKERS = [
  (n, random) => [
    `const parts${n} = '${random.pick(['north-south', 'a,b,c', 'first second third', 'red|green|blue'])}'`,
    ...indent([
      `.split('${random.pick(['-', ',', ' ', '|'])}')`,
      `.filter((part) => part.length > ${random.int(0, 4)});`,
    ]),
    `if (parts${n}.length === 0 || parts${n}[0]?.startsWith('${random.pick(['x', 'tmp', 'old'])}')) {`,
    `  parts${n}.push(String(${random.int(1, 99)}));`,
    '}',
  ],
  (n, random) => [
    `const windows${n} = Array.from({ length: ${random.int(2, 60)} }, (_, index) => ({`,
    '  index,',
    `  from: new Date(Date.now() + index * ${random.int(1, 30)} * 86_400_000),`,
    `  weight: Math.round(index / ${random.int(2, 9)}),`,
    '}));',
    `const heaviest${n} = windows${n}.at(-1)?.weight ?? 0;`,
  ],
  (n, random) => [
    `let level${n} = ${random.int(0, 100)};`,
    `if (level${n} > ${random.int(20, 80)}) {`,
    `  level${n} = Math.floor(level${n} / ${random.int(2, 5)});`,
    `} else if (level${n} % 2 === 0) {`,
    `  level${n} += ${random.int(1, 30)};`,
    '} else {',
    `  level${n} = Number.parseInt(level${n}.toFixed(0).padStart(3, '1'), 10);`,
    '}',
  ],
  (n, random) => [
    `const options${n} = {`,
    `  limit: ${random.int(10, 500)},`,
    `  order: '${random.pick(['asc', 'desc'])}',`,
    '  retry: {',
    `    times: ${random.int(1, 5)},`,
    `    delay: ${random.int(50, 5000)},`,
    '  },',
    `  labels: ['${random.pick(['new', 'open', 'late'])}', '${random.pick(['big', 'small'])}'],`,
    '};',
    `const described${n} = Object.entries(options${n})`,
    ...indent([
      '.sort(([a], [b]) => a.localeCompare(b))',
      '.map(([key, value]) => `${key}=${JSON.stringify(value)}`)',
      ".join('&');",
    ]),
  ],
  (n, random) => [
    `// ${random.pick(['Sums that differ by less do not matter to anybody.', 'The order is that of the printed form.', 'See the notes on rounding.', 'Both ends count.'])}`,
    `const amounts${n} = [${Array.from({ length: random.int(3, 8) }, () => random.int(1, 999)).join(', ')}];`,
    `const total${n} = amounts${n}.reduce((sum, amount) => sum + amount, 0);`,
    `const money${n} = new Intl.NumberFormat('de-DE', { style: 'currency', currency: 'EUR' }).format(total${n});`,
  ],
  (n, random) => [
    `let code${n} = '';`,
    `for (let index = 0; index < ${random.int(3, 12)}; index++) {`,
    `  if (index % ${random.int(2, 4)} === 0) {`,
    '    continue;',
    '  }',
    `  code${n} += String.fromCharCode(65 + ((index * ${random.int(3, 17)}) % 26));`,
    '}',
    `const isPlain${n} = /^[A-Z]{${random.int(1, 4)},}$/.test(code${n});`,
  ],
  (n, random) => [
    `const seen${n} = new Set⟦<string>⟧();`,
    `const rows${n} = ['${random.pick(['a', 'b'])}', 'c', 'd'].flatMap((row, index) => {`,
    `  if (seen${n}.has(row)) {`,
    '    return [];',
    '  }',
    `  seen${n}.add(row);`,
    `  return [{ row, rank: index * ${random.int(1, 9)}, title: row.toUpperCase().concat('-', String(index)) }];`,
    '});',
  ],
  (n, random) => [
    `const started${n} = new Date();`,
    `started${n}.setHours(${random.int(0, 23)}, 0, 0, 0);`,
    `const day${n} = started${n}.toISOString().slice(0, 10).replaceAll('-', '');`,
    `const isWeekend${n} = [0, 6].includes(started${n}.getDay());`,
  ],
  (n, random) => [
    `const settings${n}⟦: Record<string, unknown>⟧ = {`,
    ...indent(
      random
        .sample(
          [
            'colour',
            'width',
            'height',
            'margin',
            'locale',
            'paper',
            'font',
            'header',
            'footer',
            'zoom',
            'pages',
            'grid',
          ],
          random.int(5, 12),
        )
        .map(
          (name, index) =>
            `${name}: ${index % 3 === 0 ? `'${name}-${random.int(1, 9)}'` : random.int(1, 900)},`,
        ),
    ),
    '};',
    `if (settings${n}.locale === undefined) {`,
    `  settings${n}.locale = '${random.pick(['de', 'en', 'fr', 'it'])}';`,
    '}',
  ],
  (n, random) => [
    `let sum${n} = 0;`,
    `for (let row = 0; row < ${random.int(3, 40)}; row++) {`,
    `  for (let column = 0; column <= row; column++) {`,
    `    if ((row + column) % ${random.int(2, 7)} === 0) {`,
    `      sum${n} += row * ${random.int(2, 12)} - column;`,
    '    } else {',
    `      sum${n} -= 1;`,
    '    }',
    '  }',
    '}',
  ],
  (n, random) => [
    `let zone${n} = 'none';`,
    `const hour${n} = new Date().getHours();`,
    `if (hour${n} < ${random.int(4, 8)}) {`,
    `  zone${n} = 'night';`,
    `} else if (hour${n} < ${random.int(9, 12)}) {`,
    `  zone${n} = 'morning';`,
    `} else if (hour${n} < ${random.int(15, 18)}) {`,
    `  zone${n} = 'noon';`,
    '} else {',
    `  zone${n} = 'evening';`,
    '}',
  ],
  (n, random) => [
    `const page${n} = \``,
    '<section>',
    `  <h1>${random.pick(['Overview', 'Details', 'Summary'])}</h1>`,
    ...Array.from(
      { length: random.int(2, 9) },
      (_, index) =>
        `  <p class="line-${index}">${random.pick(['To be settled', 'Nothing yet', 'See above'])}</p>`,
    ),
    '</section>',
    `\`.trim();`,
  ],
  (n, random, item) =>
    item === undefined
      ? []
      : [
          `const line${n} = [${item}.status, ${item}.createdAt.toISOString(), String(${item}.updatedAt.getTime())]`,
          `  .filter((part) => part !== '')`,
          `  .join('${random.pick([' ', ';', ' - '])}');`,
          `const isFresh${n} = ${item}.updatedAt.getTime() > Date.now() - ${random.int(1, 90)} * 86_400_000 && line${n}.includes('${random.pick(['OPEN', 'DRAFT', 'CLOSED'])}');`,
        ],
];

/**
 * Some such statements, of about so many lines.
 * @param item the name of a record that is at hand
 */
export function makeStatements(random, count, item) {
  const lines = [];
  for (let n = 1; lines.length < count; n++) {
    if (lines.length > 0) lines.push('');
    lines.push(...random.pick(MAKERS)(n, random, item));
  }
  return lines;
}
