import type {
  ApiModel,
  Condition,
  LibraryModel,
  ProtectionCase,
  ProtectModel,
  SinkModel,
  TransportModel,
} from '@tomograph/rules';
import { categoryLabel, catalogueOf } from '../../locales/describe.js';
import type { Locale } from '../../locales/catalogue.js';
import type { OwnApi, OwnCondition } from '../../project-knowledge.js';

/** A condition of a library or of the project. */
type AnyCondition = Condition & OwnCondition;

/** Sinks and protections as libraries and the project describe them. */
type AnySink = Omit<SinkModel, 'when' | 'transport'> & {
  readonly when?: readonly AnyCondition[];
  readonly transport?: Pick<TransportModel, 'url' | 'base' | 'host'>;
};
type AnyProtection = Omit<ProtectModel, 'raises'> & {
  readonly raises?: readonly (Omit<ProtectionCase, 'when'> & { readonly when?: readonly AnyCondition[] })[];
};

/** What the members of a library do, in words: `[member, what it does]`, decorators and types included. */
export function memberRows(model: LibraryModel, locale: Locale): [string, string][] {
  const { rulesCommand: texts } = catalogueOf(locale);
  return [
    ...Object.entries(model.members).map(([path, api]): [string, string] => [path, describeApi(api, locale)]),
    ...Object.entries(model.decorators ?? {}).map(([name, { input, source, is }]): [string, string] => [
      `@${name}`,
      texts.injects(
        is ?? (source === undefined ? (input ? texts.facets.input : '…') : categoryLabel(source, locale)),
      ),
    ]),
    ...Object.entries(model.types ?? {}).map(([name, type]): [string, string] => [name, texts.sameAs(type)]),
  ];
}

/** What one member does, its facets one after the other. */
export function describeApi(api: ApiModel | OwnApi, locale: Locale): string {
  const { facets } = catalogueOf(locale).rulesCommand;
  const parts = [
    ...listOf<AnySink>(api.sink).map((sink) => describeSink(sink, locale)),
    ...listOf<AnyProtection>(api.protects).flatMap((protection) => describeProtection(protection, locale)),
    ...(api.selects
      ? [
          `${api.selects.keep ? facets.keeps : facets.leavesOut} (${api.selects.from}: ${api.selects.keys.join(', ')})`,
        ]
      : []),
    ...(api.passes ?? []).map(
      ({ from, to, format }) =>
        `${facets.passes} ${from} → ${to}${format === undefined ? '' : ` (${format})`}`,
    ),
    ...(api.drops ? [facets.drops] : []),
    ...(api.source === undefined ? [] : [`${facets.source} ${categoryLabel(api.source, locale)}`]),
    ...(api.input ? [facets.input] : []),
    ...(api.unknown ? [facets.unknown] : []),
    ...(api.calls ?? []).map(({ callee, with: values }) => `${facets.calls} ${callee}(${values.join(', ')})`),
    ...(api.configures ? [facets.configures] : []),
    ...(api.returns === undefined ? [] : [`${facets.returns} ${api.returns}`]),
    ...(api.is === undefined ? [] : [`${facets.is} ${api.is}`]),
  ];
  return parts.join('; ');
}

function describeSink(sink: AnySink, locale: Locale): string {
  const texts = catalogueOf(locale);
  const { facets, phrases } = texts.rulesCommand;
  const { transport } = sink;
  const toldBy = [...(transport?.url ?? []), ...(transport?.base ?? []), ...(transport?.host ?? [])];
  return [
    `${facets.sink} ${texts.channels[sink.channel]}`,
    phrases.data(sink.data === undefined ? phrases.allFields : sink.data.join(', ')),
    ...(sink.when ? [phrases.when(describeConditions(sink.when, locale))] : []),
    ...(toldBy.length > 0 ? [phrases.transport(toldBy.join(', '))] : []),
    ...(sink.recipient === undefined ? [] : [phrases.recipient]),
    ...(sink.format ? [phrases.format(sink.format.join(', '))] : []),
    ...(sink.redacted ? [phrases.redacted(sink.redacted.join(', '))] : []),
    ...(sink.through ? [phrases.through(sink.through.join(', '))] : []),
    ...(sink.rewritten ? [phrases.rewritten(sink.rewritten.join(', '))] : []),
  ].join(', ');
}

function describeProtection(
  { data = ['arg0'], raises = [], reveals }: AnyProtection,
  locale: Locale,
): string[] {
  const texts = catalogueOf(locale);
  const { facets, phrases } = texts.rulesCommand;
  const cases = raises.map(({ state, when, because }, index) => {
    const condition = when
      ? phrases.whenCase(describeConditions(when, locale))
      : index > 0
        ? phrases.otherwise
        : '';
    const reason = because === undefined ? undefined : (texts.reasons?.[because] ?? because);
    return `${texts.protections[state]}${condition}${reason === undefined ? '' : `, ${phrases.because(reason)}`}`;
  });
  return [
    ...(cases.length > 0 ? [`${facets.protects} ${data.join(', ')} → ${cases.join(' / ')}`] : []),
    ...(reveals ? [facets.reveals] : []),
  ];
}

/** Conditions in words; all of them must hold. */
export function describeConditions(conditions: readonly AnyCondition[], locale: Locale): string {
  const { conditions: texts } = catalogueOf(locale).rulesCommand;
  return conditions
    .flatMap(({ at, is, matches, present, literal, atMost, startsWith, endsWith, contains }) => [
      ...(is ? [texts.is(at, is.map((value) => JSON.stringify(value)).join(texts.or))] : []),
      ...(matches ? [texts.matches(at, String(matches))] : []),
      ...(startsWith === undefined ? [] : [texts.startsWith(at, startsWith)]),
      ...(endsWith === undefined ? [] : [texts.endsWith(at, endsWith)]),
      ...(contains === undefined ? [] : [texts.contains(at, contains)]),
      ...(present === undefined ? [] : [present ? texts.present(at) : texts.absent(at)]),
      ...(literal === undefined ? [] : [literal ? texts.literal(at) : texts.notLiteral(at)]),
      ...(atMost === undefined ? [] : [texts.atMost(at, atMost)]),
    ])
    .join(texts.and);
}

function listOf<T extends object>(facet: T | readonly T[] | undefined): readonly T[] {
  if (facet === undefined) return [];
  return Array.isArray(facet) ? (facet as readonly T[]) : [facet as T];
}
