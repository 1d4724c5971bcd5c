import {
  CATEGORIES,
  CHANNELS,
  CLAUSE_IDS,
  CLAUSES,
  LEXICON,
  POLICIES,
  READINGS,
  RULE_IDS,
  RULES,
} from '@tomograph/rules';
import { catalogueOf } from '../../locales/describe.js';
import type { Topic } from '../../locales/rules-texts.js';
import { ruleUrl } from '../../report/rule-url.js';
import { ownRows } from './own.js';
import { SORTED_LIBRARIES, STATES, type Catalogued } from './sections.js';

/** The entries of a topic for other programs, as they are in the knowledge. */
export function entriesOf(topic: Topic, catalogued: Catalogued): unknown {
  const { locale, config } = catalogued;
  const texts = catalogueOf(locale);
  switch (topic) {
    case 'rules':
      return RULE_IDS.map((id) => ({ id, ...RULES[id], ...texts.rules[id], url: ruleUrl(id) }));
    case 'clauses':
      return CLAUSE_IDS.map((id) => ({
        ...CLAUSES[id],
        ...(config?.config.annex && {
          annex: { file: config.config.annex.file, ...config.config.annex.clauses[id] },
        }),
        evidence: (config?.config.evidence ?? []).filter(({ clause }) => clause === id),
      }));
    case 'policy':
      return { ...POLICIES, ...(config?.written && { project: config.config.policy }) };
    case 'channels':
      return CHANNELS.map((id) => ({ id, label: texts.channels[id] }));
    case 'protections':
      return STATES.map((id) => ({
        id,
        label: texts.protections[id],
        meaning: texts.rulesCommand.meanings[id],
      }));
    case 'categories':
      return CATEGORIES;
    case 'names':
      return LEXICON.map(({ examples: _examples, ...entry }) => ({
        ...entry,
        holders: READINGS[entry.reading],
      }));
    case 'libraries':
      return SORTED_LIBRARIES;
    case 'project':
      return ownRows(catalogued).map(([entry, does, place]) => ({ entry, does, place }));
  }
}

/** JSON with regular expressions as texts. */
export function toJson(value: unknown): string {
  return `${JSON.stringify(value, (_, item: unknown) => (item instanceof RegExp ? String(item) : item), 2)}\n`;
}
