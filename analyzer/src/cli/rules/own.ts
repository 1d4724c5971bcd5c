import { CLAUSES } from '@tomograph/rules';
import { FUNCTION_KEYS, functionsOf } from '../../config/knowledge.js';
import type { WrittenConfig } from '../../config/load.js';
import { catalogueOf, categoryLabel } from '../../locales/describe.js';
import { describeApi } from './members.js';
import type { Catalogued } from './sections.js';

type Row = [entry: string, does: string, place: string];

/** What the project's configuration adds: each entry with what it means and where it stands. */
export function ownRows({ locale, config }: Catalogued): Row[] {
  const written = config?.written;
  if (written === undefined) return [];
  const { knowledge = {}, processors = [], tom, policy } = written.content;
  const texts = catalogueOf(locale);
  const { rulesCommand } = texts;
  const own = new Map((knowledge.categories ?? []).map(({ key, label }) => [key, label[locale]]));
  const labelOf = (key: string): string => own.get(key) ?? categoryLabel(key, locale);
  const row = (path: readonly (string | number)[], entry: string, does: string): Row => [
    entry,
    does,
    written.placeOf(path),
  ];
  const resolved = new Map(
    (config?.config.knowledge?.categories ?? []).map((category) => [category.key, category]),
  );
  return [
    ...(tom?.document === undefined ? [] : [row(['tom', 'document'], 'tom.document', tom.document)]),
    ...(tom?.evidence ?? []).map(({ clause, document, validUntil }, index) =>
      row(
        ['tom', 'evidence', index],
        CLAUSES[clause].name,
        validUntil === undefined ? document : `${document}, ${rulesCommand.until(validUntil)}`,
      ),
    ),
    ...(policy === undefined
      ? []
      : [row(['policy'], 'policy', typeof policy === 'string' ? policy : (policy.extends ?? 'recommended'))]),
    ...(typeof policy === 'object' ? (policy.rows ?? []) : []).map(
      ({ channel, sensitivity, protection, severity }, index) =>
        row(
          ['policy', 'rows', index],
          texts.channels[channel],
          [
            ...(sensitivity ?? []).map((each) => rulesCommand.sensitivities[each]),
            ...(protection === undefined
              ? []
              : [protection === 'off' ? rulesCommand.off : texts.protections[protection]]),
            ...(severity === undefined
              ? []
              : [severity === 'off' ? rulesCommand.off : texts.severities[severity]]),
          ].join(', '),
        ),
    ),
    ...processors.map(({ name, categories, region }, index) =>
      row(
        ['processors', index],
        name,
        [categories.map(labelOf).join(', '), region].filter(Boolean).join('; '),
      ),
    ),
    ...(knowledge.categories ?? []).map(({ key, label }, index) => {
      const category = resolved.get(key);
      const sensitivity = category ? rulesCommand.sensitivities[category.sensitivity] : '';
      return row(['knowledge', 'categories', index], key, `${label[locale]} (${sensitivity})`);
    }),
    ...(knowledge.names ?? []).map(({ names, category, certainty, owners }, index) => {
      const reading =
        category === undefined || certainty === 'never'
          ? rulesCommand.never
          : `${certainty === 'possible' ? rulesCommand.possibly : rulesCommand.certainly}: ${labelOf(category)}`;
      const limit = owners ? `, ${rulesCommand.only(owners.join(', '))}` : '';
      return row(['knowledge', 'names', index], names.join(', '), reading + limit);
    }),
    ...(knowledge.persons ?? []).map((name, index) =>
      row(['knowledge', 'persons', index], name, labelOf('user')),
    ),
    ...functionRows(written, locale),
    ...(knowledge.purposes ?? []).map(({ name, description, legalBasis }, index) =>
      row(['knowledge', 'purposes', index], name, `${description} (${legalBasis})`),
    ),
    ...(knowledge.tenants
      ? [row(['knowledge', 'tenants'], 'tenants', knowledge.tenants.fields.join(', '))]
      : []),
  ];
}

function functionRows({ content, placeOf }: WrittenConfig, locale: Catalogued['locale']): Row[] {
  return FUNCTION_KEYS.flatMap((key) =>
    (content.knowledge?.[key] ?? []).flatMap((entry, index): Row[] => {
      const from = entry.from === 'package' ? entry.package : entry.path;
      // A logger stands for several functions; the first of them says what all of them do.
      const [first] = functionsOf(key, entry);
      const does = first === undefined ? '' : describeApi(first.api, locale);
      return [[`${entry.name} (${from})`, does, placeOf(['knowledge', key, index])]];
    }),
  );
}
