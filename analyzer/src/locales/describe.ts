import { CATEGORIES, CLAUSES } from '@tomograph/rules';
import type { CategoryKey, ClauseId, Protection, RuleId } from '@tomograph/rules';
import type { BlindSpot, CarriedData, Finding, Flow, Problem, Step } from '../result.js';
import type { Catalogue, Locale } from './catalogue.js';
import { de } from './de.js';
import { en } from './en.js';

const CATALOGUES: Readonly<Record<Locale, Catalogue>> = { de, en };

/** More than this many names make a sentence a list. */
const NAMED_AT_MOST = 3;

/** All texts in one language. */
export function catalogueOf(locale: Locale): Catalogue {
  return CATALOGUES[locale];
}

/**
 * The finding in one factual sentence: which data, from where, to where, how protected, what the policy asks for, and
 * which clause says so. Names from the code stand in backquotes.
 *
 * @param prefix leads from the reader's folder to the project's root: empty or ending in a slash
 */
export function describeFinding(finding: Finding, locale: Locale, prefix = ''): string {
  const texts = catalogueOf(locale);
  const first = finding.flows[0];
  if (!first) throw new TypeError('A finding has at least one flow.');
  const data = distinctData(finding.flows, locale);
  const readIn = first.steps[0]?.location.file ?? finding.location.file;
  return texts.finding({
    rule: finding.rule,
    channel: finding.channel,
    data: data.slice(0, NAMED_AT_MOST),
    more: Math.max(0, data.length - NAMED_AT_MOST),
    origin: readIn === finding.location.file ? undefined : prefix + readIn,
    possible: finding.certainty === 'possible',
    sink: first.sink,
    protection: first.data.protection,
    reason: reasonOf(first, texts),
    required: finding.required,
    recipient: first.recipient?.name,
    clause: describeClause(finding.clause, locale),
  });
}

/** What happens to the data at a step, as a phrase without a full stop. */
export function describeStep(step: Step, locale: Locale): string {
  return catalogueOf(locale).step(step);
}

/** What to do about findings of a rule, in one sentence. */
export function describeFix(rule: RuleId, locale: Locale): string {
  return catalogueOf(locale).rules[rule].fix;
}

/** What the analysis could not see, as a phrase without a full stop. */
export function describeBlindSpot(spot: BlindSpot, locale: Locale): string {
  return catalogueOf(locale).blindSpots[spot.kind](spot.subject);
}

/**
 * A problem in one sentence; in English where there is no better wording.
 * @param prefix leads from the reader's folder to the project's root: empty or ending in a slash
 */
export function describeProblem(problem: Problem, locale: Locale, prefix = ''): string {
  const { kind, reason, detail = '', location, message } = problem;
  const texts = catalogueOf(locale);
  const file = prefix + problem.file;
  if (reason !== undefined) return texts.problems[reason](file, detail);
  if (kind !== 'syntax' || location === undefined) return message;
  const place = `${file}:${location.start.line + 1}:${location.start.column + 1}`;
  return texts.syntaxProblem(place, message.replace(/\.$/, ''));
}

/** A clause with its article: `Zugriffskontrolle, Art. 32(1)(b) GDPR`. */
export function describeClause(clause: ClauseId, locale: Locale): string {
  const { name, article } = CLAUSES[clause];
  return `${name}, ${catalogueOf(locale).article(article)}`;
}

/** A state of protection, as a phrase such as `in plain text`. */
export function describeProtection(protection: Protection, locale: Locale): string {
  return catalogueOf(locale).protections[protection];
}

const LABELS: ReadonlyMap<CategoryKey, Readonly<Record<Locale, string>>> = new Map(
  CATEGORIES.map(({ key, label }) => [key, label]),
);

/** The label of a category; of the nearest category above it when it has none of its own. */
export function categoryLabel(category: CategoryKey, locale: Locale): string {
  for (let key = category; key !== ''; key = key.slice(0, Math.max(0, key.lastIndexOf('.')))) {
    const label = LABELS.get(key);
    if (label) return label[locale];
  }
  return category;
}

/** What data of a flow is called: the project's own word for it, or that of the table. */
export function dataLabel(
  { category, label }: Pick<CarriedData, 'category' | 'label'>,
  locale: Locale,
): string {
  return label?.[locale] ?? categoryLabel(category, locale);
}

function distinctData(flows: readonly Flow[], locale: Locale): { expression: string; label: string }[] {
  const byText = new Map<string, { expression: string; label: string }>();
  for (const { data } of flows) {
    const label = dataLabel(data, locale);
    byText.set(`${data.expression}\n${label}`, { expression: data.expression, label });
  }
  return [...byText.values()];
}

/** A reason is left out rather than said in the wrong language. */
function reasonOf({ data }: Flow, texts: Catalogue): string | undefined {
  const { protectionReason: reason } = data;
  return reason === undefined || texts.reasons === undefined ? reason : texts.reasons[reason];
}
