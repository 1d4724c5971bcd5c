/**
 * Methods as people write them over and over. Each maker gets a writer for the place where the method stands (a
 * service class or a module of functions) and gives the lines of its body; `⟦…⟧` stands around what is only written in
 * TypeScript.
 */
export const METHOD_MAKERS = [
  ({ at, random }) => ({
    name: `summarise${at.aspect()}`,
    parameters: [['query', 'PageQuery']],
    result: '{ key: string; total: number }[]',
    body: [
      `const { items } = await ${at.repository('findPage')}(query);`,
      'const totals = new Map⟦<string, number>⟧();',
      'for (const item of items) {',
      `  const key = ${random.chance(0.5) ? 'item.status' : '`${item.status}/${isoDay(item.createdAt)}`'};`,
      `  totals.set(key, (totals.get(key) ?? 0) + ${at.number('item')});`,
      '}',
      'return [...totals.entries()]',
      '  .map(([key, total]) => ({ key, total }))',
      `  .sort((a, b) => ${random.chance(0.5) ? 'b.total - a.total' : 'a.key.localeCompare(b.key)'});`,
    ],
  }),
  ({ domain, at, random }) => ({
    name: `recalculate${at.aspect()}`,
    parameters: [['id', 'string']],
    result: domain.pascal,
    body: [
      `const ${domain.camel} = await ${at.self('find')}(id);`,
      `let value = ${at.number(domain.camel)};`,
      `switch (${domain.camel}.status) {`,
      ...domain.states.flatMap((state) => [
        `  case '${state}':`,
        random.chance(0.3) ? `    value += ${random.int(1, 20)};` : `    value *= ${random.int(1, 9) / 4};`,
        ...(random.chance(0.3) ? [`    ${at.log('debug')}(\`${state.toLowerCase()} \${id}\`);`] : []),
        '    break;',
      ]),
      '  default:',
      `    ${at.log('warn')}(\`no rule for \${${domain.camel}.status}\`);`,
      '}',
      `const limited = Math.min(Math.max(value, ${random.int(0, 10)}), ${random.int(1000, 90000)});`,
      `audit('recalculate', '${domain.kebab}', id, { value: limited });`,
      `return ${at.repository('update')}(id, { ${domain.numbers[0] ? `${domain.numbers[0]}: limited` : 'updatedAt: new Date()'} });`,
    ],
  }),
  ({ domain, at, random }) => ({
    name: `notify${at.aspect()}`,
    parameters: [
      ['id', 'string'],
      ['subject', 'string'],
    ],
    result: 'boolean',
    body: [
      `const ${domain.camel} = await ${at.self('find')}(id);`,
      ...(domain.personal.some(({ name }) => name === 'email')
        ? [
            `if (!${domain.camel}.email) {`,
            `  ${at.log('warn')}(\`${domain.kebab} \${id} cannot be reached\`);`,
            '  return false;',
            '}',
            `await ${at.mail()}({`,
            `  to: ${domain.camel}.email,`,
            '  subject: truncate(subject, 80),',
            `  text: \`Status: \${${domain.camel}.status}${domain.texts[1] ? `, \${${domain.camel}.${domain.texts[1]}}` : ''}\`,`,
            '});',
          ]
        : [
            `publish('${domain.kebab}.notified', { id, subject: truncate(subject, ${random.int(20, 200)}) });`,
            `audit('notify', '${domain.kebab}', id);`,
          ]),
      `${at.log(random.chance(0.5) ? 'debug' : 'warn')}(\`notified ${random.chance(0.25) && domain.personal[0] ? `\${String(${domain.camel}.${domain.personal[0].name})}` : '${id}'}\`);`,
      ...(random.chance(0.4)
        ? [
            `track('${domain.kebab}', { subject, record: ${random.chance(0.4) ? domain.camel : `${domain.camel}.id`} });`,
          ]
        : []),
      'return true;',
    ],
  }),
  ({ domain, at, random }) => ({
    name: `export${at.aspect()}`,
    parameters: [['query', 'PageQuery']],
    result: 'string',
    body: [
      `const { items, total } = await ${at.repository('findPage')}(query);`,
      `const columns = [${
        domain.fields
          .filter(() => random.chance(0.6))
          .map(({ name }) => `'${name}'`)
          .join(', ') || "'id'"
      }]⟦ as const⟧;`,
      'const lines = items.map((item) => csvLine(columns.map((column) => item[column])));',
      `${at.log('debug')}(\`\${lines.length} of \${total} rows\`);`,
      ...(random.chance(0.3)
        ? [`await writeFile(\`/tmp/${domain.kebab}-\${isoDay(new Date())}.csv\`, lines.join('\\n'));`]
        : []),
      "return [csvLine(columns), ...lines].join('\\n');",
    ],
  }),
  ({ domain, at, random }) => {
    const other = at.other();
    return {
      name: `sync${other?.pascal ?? 'Own'}${at.aspect()}`,
      parameters: [['id', 'string']],
      result: 'number',
      body: [
        `const ${domain.camel} = await ${at.self('find')}(id);`,
        ...(other
          ? [
              `const related = await ${at.service(other, 'find')}(${domain.camel}.${other.camel}Id);`,
              `if (related.status === '${random.pick(other.states)}') {`,
              '  return 0;',
              '}',
              `const changed = await ${at.repository('update')}(id, { status: related.status });`,
              `publish('${domain.kebab}.synced', { id: changed.id, from: related.id });`,
              `return daysBetween(related.createdAt, changed.updatedAt);`,
            ]
          : [
              `const later = addDays(${domain.camel}.updatedAt, ${random.int(1, 90)});`,
              `publish('${domain.kebab}.synced', { id, later });`,
              `return daysBetween(${domain.camel}.createdAt, later);`,
            ]),
      ],
    };
  },
  ({ domain, at, random }) => ({
    name: `check${at.aspect()}`,
    isSync: true,
    parameters: [['input', `Partial<${domain.pascal}>`]],
    result: 'string[]',
    body: [
      'const problems⟦: string[]⟧ = [];',
      ...domain.own
        .filter(() => random.chance(0.6))
        .flatMap(({ name, type }) => {
          if (type === 'string')
            return [
              `if (input.${name} !== undefined && input.${name}.length > ${random.int(20, 400)}) {`,
              `  problems.push('${name} is too long');`,
              '}',
            ];
          if (type === 'number')
            return [
              `if ((input.${name} ?? 0) < ${random.int(0, 5)}) {`,
              `  problems.push('${name} is too small');`,
              '}',
            ];
          if (type === 'Date')
            return [
              `if (input.${name} && isBefore(input.${name}, new Date(0))) {`,
              `  problems.push('${name} lies too far back');`,
              '}',
            ];
          return [`if (input.${name} === undefined) {`, `  problems.push('${name} is missing');`, '}'];
        }),
      ...(random.chance(0.5) ? [`audit('check', '${domain.kebab}', input.id ?? 'new', { problems });`] : []),
      'return problems;',
    ],
  }),
  ({ domain, at, random }) => ({
    name: `submit${at.aspect()}`,
    parameters: [['id', 'string']],
    result: 'string | undefined',
    body: [
      'try {',
      `  const ${domain.camel} = await ${at.self('find')}(id);`,
      `  const result = await pushToPartner('/${domain.kebab}', {`,
      ...domain.fields
        .filter(() => random.chance(0.35))
        .map(({ name }) => `    ${name}: ${domain.camel}.${name},`),
      `    kind: '${domain.kebab}',`,
      '  });',
      '  if (!result.ok) {',
      `    ${at.log('warn')}(result.error.message);`,
      '    return undefined;',
      '  }',
      `  await ${at.repository('update')}(id, { status: '${random.pick(domain.states)}' });`,
      '  return result.value;',
      '} catch (error) {',
      `  ${at.log('error')}(${random.chance(0.5) ? '`submit failed: ${String(error)}`' : "'submit failed'"});`,
      '  throw error;',
      '}',
    ],
  }),
  ({ domain, at, random }) => ({
    name: `rank${at.aspect()}`,
    parameters: [
      ['query', 'PageQuery'],
      ['least', 'number'],
    ],
    result: `${domain.pascal}[]`,
    body: [
      `const { items } = await ${at.repository('findPage')}(query);`,
      'const groups = groupBy(items, (item) => item.status);',
      'const best⟦: ' + domain.pascal + '[]⟧ = [];',
      'for (const [status, group] of groups) {',
      `  const ranked = sortBy(group, (item) => ${at.number('item')});`,
      '  const kept = ranked.filter((item, index) => {',
      `    const weight = index * ${random.int(1, 7)} + ${at.number('item')};`,
      '    return weight >= least;',
      '  });',
      `  ${at.log('debug')}(\`\${status}: \${kept.length}\`);`,
      `  best.push(...kept.slice(0, ${random.int(2, 30)}));`,
      '}',
      `return uniqueBy(best, (item) => ${domain.texts[0] ? `item.${domain.texts[0]}` : 'item.id'});`,
    ],
  }),
  ({ domain, at }) => ({
    name: `resolve${at.aspect()}`,
    parameters: [['id', 'string']],
    result: `${domain.pascal} & { related: Record<string, unknown>; label: string }`,
    body: [
      `const ${domain.camel} = await ${at.self('find')}(id);`,
      ...(domain.uses.length > 0
        ? [
            `const [${domain.uses.map(({ camel }) => camel).join(', ')}] = await Promise.all([`,
            ...domain.uses.map(
              (other) => `  ${at.service(other, 'find')}(${domain.camel}.${other.camel}Id),`,
            ),
            ']);',
          ]
        : []),
      `return { ...${domain.camel}, related: { ${domain.uses.map(({ camel }) => camel).join(', ')} }, label: ${at.label(domain.camel)} };`,
    ],
  }),
  ({ domain, at, random }) => ({
    name: `advance${at.aspect()}`,
    parameters: [
      ['id', 'string'],
      ['next', 'string'],
    ],
    result: domain.pascal,
    body: [
      `const allowed⟦: Record<string, string[]>⟧ = {`,
      ...domain.states.map(
        (state, index) =>
          `  ${state}: [${domain.states
            .slice(index + 1, index + 3)
            .map((after) => `'${after}'`)
            .join(', ')}],`,
      ),
      '};',
      `const current = await ${at.self('find')}(id);`,
      'if (!(allowed[current.status] ?? []).includes(next)) {',
      `  throw new InvalidError([\`${domain.kebab} \${id} cannot become \${next}\`]);`,
      '}',
      `const updated = await ${at.repository('update')}(id, { status: next, updatedAt: new Date() });`,
      `audit('advance', '${domain.kebab}', id, { from: current.status, to: updated.status });`,
      ...(random.chance(0.3) ? [`publish('${domain.kebab}.advanced', updated);`] : []),
      'return updated;',
    ],
  }),
  ({ domain, at, random }) => ({
    name: `archive${at.aspect()}`,
    parameters: [['before', 'Date']],
    result: 'number',
    body: [
      'let archived = 0;',
      'let page = 1;',
      'for (;;) {',
      `  const { items, hasNext } = await ${at.repository('findPage')}({ page, limit: ${random.int(20, 500)} });`,
      '  for (const batch of chunk(items, 25)) {',
      '    const old = batch.filter((item) => isBefore(item.updatedAt, before));',
      '    await Promise.all(',
      `      old.map(async (item) => ${at.repository('update')}(item.id, { status: '${domain.states.at(-1)}' })),`,
      '    );',
      '    archived += old.length;',
      '  }',
      '  if (!hasNext) {',
      '    break;',
      '  }',
      '  page += 1;',
      '}',
      `${at.log('debug')}(\`archived \${archived}\`);`,
      'return archived;',
    ],
  }),
  ({ domain, at, random }) => ({
    name: `estimate${at.aspect()}`,
    isSync: true,
    parameters: [
      ['items', `${domain.pascal}[]`],
      ['factor', 'number'],
    ],
    result: '{ low: number; high: number; mean: number }',
    body: [
      `const values = items.map((item) => ${at.number('item')} * factor);`,
      'const sum = values.reduce((total, value) => total + value, 0);',
      `const mean = values.length === 0 ? 0 : sum / values.length;`,
      'let low = Number.POSITIVE_INFINITY;',
      'let high = Number.NEGATIVE_INFINITY;',
      'for (const value of values) {',
      `  if (value < low && value > ${random.int(0, 5)}) {`,
      '    low = value;',
      '  }',
      '  if (value > high) {',
      '    high = value;',
      '  }',
      '}',
      ...(random.chance(0.4)
        ? [
            `const spread = sumBy(items, (item) => Math.abs(${at.number('item')} - mean));`,
            `return { low: low - spread / ${random.int(2, 9)}, high: high + spread, mean };`,
          ]
        : ['return { low, high, mean };']),
    ],
  }),
  ({ domain, at, random }) => ({
    name: `merge${at.aspect()}`,
    isSync: true,
    parameters: [
      ['current', domain.pascal],
      ['patch', `Partial<${domain.pascal}>`],
    ],
    result: domain.pascal,
    body: [
      'return {',
      '  ...current,',
      ...domain.own
        .filter(() => random.chance(0.5))
        .map(({ name }) => `  ${name}: patch.${name} ?? current.${name},`),
      `  status: patch.status ?? '${domain.states[0]}',`,
      '  updatedAt: new Date(),',
      '};',
    ],
  }),
];
