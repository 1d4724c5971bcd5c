import type { Position, Range } from 'vscode-languageserver/node';
import { CLAUSES } from '@tomograph/rules';
import {
  catalogueOf,
  dataLabel,
  describeClause,
  describeFix,
  describeProtection,
  describeStep,
  ruleUrl,
} from 'tomograph';
import type { CarriedData, DataAt, Finding, Flow, Locale, Location, Step } from 'tomograph';
import { encloses, offsetAt } from './code-positions.js';
import { codeSpan, escapeMarkdown, link, sentence } from './markdown.js';
import type { Project } from './project.js';
import { serverTexts } from './texts.js';
import { rangeOf, uriOf } from './uris.js';

/** What to show at a place, and the range that it is about. */
export interface HoverContent {
  readonly markdown: string;
  readonly range: Range;
}

/** A hover that lists everything would hide the code; the Problems view has the rest. */
const MAX_FLOWS = 5;

/**
 * What is known at a position: the findings there with data, protection, clause and path, or else the personal data
 * read there and where it flows. The editor shows a finding's sentence itself, above this.
 */
export function hoverAt(
  project: Project,
  file: string,
  position: Position,
  locale: Locale,
): HoverContent | undefined {
  const hover = new HoverWriter(project, locale);
  const findings = project.findingsOf(file).filter(({ location }) => encloses(location, position));
  const [first] = findings;
  if (first) {
    const markdown = findings.map((finding) => hover.finding(finding)).join('\n\n---\n\n');
    return { markdown, range: rangeOf(first.location) };
  }
  const data = dataAt(project, file, position);
  return data && { markdown: hover.data(data), range: rangeOf(data.location) };
}

function dataAt(project: Project, file: string, { line, character }: Position): DataAt | undefined {
  const text = project.textAt(file);
  return text === undefined
    ? undefined
    : project.dataAt(file, offsetAt(text, { line, column: character }))[0];
}

/** Writes hovers about one project in one language. */
class HoverWriter {
  readonly #project: Project;
  readonly #locale: Locale;

  constructor(project: Project, locale: Locale) {
    this.#project = project;
    this.#locale = locale;
  }

  finding(finding: Finding): string {
    const texts = serverTexts(this.#locale);
    const clause = escapeMarkdown(describeClause(finding.clause, this.#locale));
    const summary = escapeMarkdown(CLAUSES[finding.clause].summary[this.#locale]);
    const carried = uniqueData(finding.flows);
    const state = finding.accepted
      ? [`*${escapeMarkdown(texts.acceptedBecause(finding.accepted.reason))}*`]
      : [];
    return [
      `**Tomograph** · ${link(finding.rule, ruleUrl(finding.rule))}`,
      ...state,
      list([
        ...carried.map((data) => entry(texts.data, this.#carried(data))),
        entry(texts.policy, escapeMarkdown(this.#asked(finding))),
        entry(texts.clause, `${clause}. ${summary}`),
        entry(texts.fix, sentence(describeFix(finding.rule, this.#locale))),
      ]),
      `**${texts.path}**`,
      this.#path(finding.flows[0]?.steps ?? []),
    ].join('\n\n');
  }

  data({ expression, categories, location }: DataAt): string {
    const texts = serverTexts(this.#locale);
    const labels = categories.map((each) => this.#category(each));
    const flows = (this.#project.analysis?.flows ?? []).filter(
      (flow) =>
        categories.some(({ category }) => category === flow.data.category) &&
        [flow.location, ...flow.steps.map((step) => step.location)].some((place) =>
          overlaps(place, location),
        ),
    );
    return [
      `**Tomograph** · ${codeSpan(expression)}: ${labels.join(', ')}`,
      ...(flows.length === 0
        ? []
        : [`**${texts.flowsTo}**`, list(flows.slice(0, MAX_FLOWS).map((flow) => this.#flow(flow)))]),
      ...(flows.length > MAX_FLOWS ? [escapeMarkdown(texts.more(flows.length - MAX_FLOWS))] : []),
    ].join('\n\n');
  }

  /** Two facts beside the table of channels ask for something else than a state of the data. */
  #asked({ rule, required }: Finding): string {
    const texts = serverTexts(this.#locale);
    const policy = this.#project.config?.policy;
    if (rule === policy?.transport.rule) return texts.asksForEncryptedConnection;
    if (rule === policy?.processor.rule) return texts.asksForAgreement;
    return texts.asksFor(describeProtection(required, this.#locale));
  }

  #carried(data: CarriedData): string {
    const protection = escapeMarkdown(describeProtection(data.protection, this.#locale));
    return `${codeSpan(data.expression)} – ${this.#category(data)}, ${protection}`;
  }

  #category(data: Pick<CarriedData, 'category' | 'certainty' | 'label'>): string {
    const { category, certainty } = data;
    const possibly = certainty === 'possible' ? `${serverTexts(this.#locale).possibly} ` : '';
    return `${escapeMarkdown(possibly + dataLabel(data, this.#locale))} (${codeSpan(category)})`;
  }

  #flow(flow: Flow): string {
    const broken = this.#project.analysis?.findings.find(
      (finding) => !finding.accepted && finding.flows.some((each) => isSameFlow(each, flow)),
    );
    const verdict = broken ? link(broken.rule, ruleUrl(broken.rule)) : serverTexts(this.#locale).allowed;
    const channel = catalogueOf(this.#locale).channels[flow.channel];
    const how = `${channel}, ${describeProtection(flow.data.protection, this.#locale)}`;
    return `${codeSpan(flow.sink)} ${this.#place(flow.location)}: ${escapeMarkdown(how)} – ${verdict}`;
  }

  #path(steps: readonly Step[]): string {
    return steps
      .map(
        (step, index) =>
          `${index + 1}. ${sentence(describeStep(step, this.#locale))} ${this.#place(step.location)}`,
      )
      .join('\n');
  }

  #place({ file, start }: Location): string {
    const target = `${uriOf(this.#project.folder, file)}#L${start.line + 1},${start.column + 1}`;
    return link(`${file.split('/').at(-1)}:${start.line + 1}`, target);
  }
}

/** The data of several flows, each name and category once. */
function uniqueData(flows: readonly Flow[]): CarriedData[] {
  const byName = new Map(
    flows.map(({ data }) => [`${data.expression} ${data.category} ${data.protection}`, data]),
  );
  return [...byName.values()].slice(0, MAX_FLOWS);
}

function isSameFlow(one: Flow, other: Flow): boolean {
  return (
    one.channel === other.channel &&
    one.data.category === other.data.category &&
    one.data.expression === other.data.expression &&
    overlaps(one.location, other.location)
  );
}

function overlaps(one: Location, other: Location): boolean {
  const ends = (location: Location) => ({ line: location.end.line, character: location.end.column });
  return one.file === other.file && (encloses(one, ends(other)) || encloses(other, ends(one)));
}

function entry(name: string, value: string): string {
  return `**${name}:** ${value}`;
}

function list(entries: readonly string[]): string {
  return entries.map((each) => `- ${each}`).join('\n');
}
