import { CLAUSE_IDS, CLAUSES, RECOMMENDED, RULE_IDS, RULES } from '@tomograph/rules';
import type { RuleId, Severity } from '@tomograph/rules';
import type { ReportingDescriptor, ToolComponent } from 'sarif';
import { catalogueOf, describeClause } from '../locales/describe.js';
import type { Locale } from '../locales/catalogue.js';
import { PROJECT_URL, ruleUrl } from './rule-url.js';

/** Name of the taxonomy of clauses, which rules and results refer to. */
export const TAXONOMY_NAME = 'TOM';

/**
 * What code scanning hosts sort by: a CVSS-like number (above 7 is "high", above 4 "medium" on GitHub) and the
 * weakness (https://cwe.mitre.org) that security teams know the matter by.
 */
const SECURITY: Readonly<Record<RuleId, { readonly severity: string; readonly cwe: string }>> = {
  'no-personal-data-in-logs': { severity: '6.5', cwe: 'cwe-532' },
  'no-unencrypted-transport': { severity: '7.5', cwe: 'cwe-319' },
  'no-unencrypted-storage': { severity: '6.5', cwe: 'cwe-312' },
  'no-unpseudonymised-export': { severity: '6.5', cwe: 'cwe-359' },
  'no-weak-pseudonymisation': { severity: '5.9', cwe: 'cwe-328' },
  'no-undeclared-processor': { severity: '5.0', cwe: 'cwe-359' },
};

/** The rules as SARIF describes them, in table order. */
export function sarifRules(locale: Locale): ReportingDescriptor[] {
  const { rules, report, article } = catalogueOf(locale);
  return RULE_IDS.map((id) => {
    const { short, full, fix } = rules[id];
    const clause = CLAUSES[RULES[id].clause];
    const cited = describeClause(clause.id, locale);
    const text = `${full} ${fix} ${report.clause}: ${cited}.`;
    return {
      id,
      name: id,
      shortDescription: { text: short },
      fullDescription: { text: full },
      help: {
        text,
        markdown: `${full}\n\n**${report.fix}:** ${fix}\n\n**${report.clause}:** ${cited} – ${clause.summary[locale]}\n`,
      },
      helpUri: ruleUrl(id),
      defaultConfiguration: { level: defaultLevel(id) },
      relationships: [
        {
          target: {
            id: clause.id,
            index: CLAUSE_IDS.indexOf(clause.id),
            toolComponent: { name: TAXONOMY_NAME, index: 0 },
          },
          kinds: ['relevant'],
        },
      ],
      properties: {
        tags: [
          'security',
          'privacy',
          'gdpr',
          `tom/${clause.id}`,
          ...articleTags(clause.article),
          `external/cwe/${SECURITY[id].cwe}`,
        ],
        precision: 'high',
        'problem.severity': defaultLevel(id),
        'security-severity': SECURITY[id].severity,
        tom: [clause.id],
        article: article(clause.article),
      },
    };
  });
}

/** The clauses of the annex as a taxonomy. */
export function sarifTaxonomy(locale: Locale, version: string): ToolComponent {
  return {
    name: TAXONOMY_NAME,
    version,
    organization: 'Tomograph',
    informationUri: PROJECT_URL,
    language: locale,
    isComprehensive: true,
    contents: ['localizedData', 'nonLocalizedData'],
    shortDescription: { text: 'Technisch-organisatorische Maßnahmen (Art. 32 DSGVO/GDPR)' },
    taxa: CLAUSE_IDS.map((id) => {
      const { name, chapter, summary, article } = CLAUSES[id];
      return {
        id,
        name,
        shortDescription: { text: name },
        fullDescription: { text: summary[locale] },
        properties: { chapter: chapter[locale], article: catalogueOf(locale).article(article) },
      };
    }),
  };
}

/** `Art. 32(1)(a), Art. 25(1)` becomes `gdpr/art-32-1-a` and `gdpr/art-25-1`. */
function articleTags(article: string): string[] {
  return article.split(',').map(
    (part) =>
      `gdpr/${part
        .trim()
        .toLowerCase()
        .replace(/[^a-z0-9]+/g, '-')
        .replace(/-$/, '')}`,
  );
}

/** The severity that the recommended policy gives a rule at its most severe. */
function defaultLevel(rule: RuleId): Severity {
  const { rows, transport, processor, weakPseudonym } = RECOMMENDED;
  const own = [...rows, transport, processor, weakPseudonym].filter((entry) => entry.rule === rule);
  return own.some(({ severity }) => severity === 'error') ? 'error' : 'warning';
}
