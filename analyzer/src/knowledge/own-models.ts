import type { ApiModel, Condition, LibraryModel, ProtectModel, SinkModel } from '@tomograph/rules';
import type { OwnApi, OwnCondition, OwnFunction, OwnProtection, OwnSink } from '../project-knowledge.js';

/** The document that entries of a project are read from. */
const OWN_SOURCE = 'tomograph.config.json';

/** What a project says of packages, in the form of library models; entries for one member add up. */
export function ownLibraryModels(functions: readonly OwnFunction[]): LibraryModel[] {
  const packages = new Map<string, Map<string, ApiModel>>();
  const recipients = new Map<string, string>();
  for (const { of, api, recipient } of functions) {
    if (of.from !== 'package') continue;
    if (recipient !== undefined) recipients.set(of.package, recipient);
    const members = packages.get(of.package) ?? new Map<string, ApiModel>();
    packages.set(of.package, members);
    members.set(of.name, addUp(members.get(of.name), compileApi(api)));
  }
  return [...packages].map(([name, members]) => {
    const recipient = recipients.get(name);
    return {
      package: name,
      docs: OWN_SOURCE,
      members: Object.fromEntries(members),
      ...(recipient !== undefined && { processor: { name: recipient } }),
    };
  });
}

/** The model of an entry: conditions on texts become the regular expressions of the library models. */
export function compileApi(own: OwnApi): ApiModel {
  const { sink, protects, ...rest } = own;
  return {
    ...rest,
    ...(sink === undefined ? {} : { sink: compileSink(sink) }),
    ...(protects === undefined ? {} : { protects: compileProtection(protects) }),
  };
}

/** Two entries about one function: sinks and protections stand beside each other, of other facets the later one holds. */
export function addUp(before: ApiModel | undefined, after: ApiModel): ApiModel {
  if (before === undefined) return after;
  const sink = [...listOf(before.sink), ...listOf(after.sink)];
  const protects = [...listOf(before.protects), ...listOf(after.protects)];
  const passes = [...(before.passes ?? []), ...(after.passes ?? [])];
  return {
    ...before,
    ...after,
    ...(sink.length === 0 ? {} : { sink }),
    ...(protects.length === 0 ? {} : { protects: mergeCases(protects) }),
    ...(passes.length === 0 ? {} : { passes }),
  };
}

/** The cases of one place are tried in turn, as in a library model. */
function mergeCases(protections: readonly ProtectModel[]): ProtectModel[] {
  const merged = new Map<string, ProtectModel>();
  for (const protection of protections) {
    const key = `${protection.to ?? 'result'}|${(protection.data ?? ['arg0']).join()}|${protection.reveals ?? false}`;
    const known = merged.get(key);
    merged.set(
      key,
      known === undefined
        ? protection
        : { ...known, raises: [...(known.raises ?? []), ...(protection.raises ?? [])] },
    );
  }
  return [...merged.values()];
}

function compileSink({ when, transport, ...sink }: OwnSink): SinkModel {
  if (transport === undefined) return { ...sink, ...(when && { when: compileConditions(when) }) };
  const { encryptedWhen, unencryptedWhen, ...rest } = transport;
  return {
    ...sink,
    ...(when && { when: compileConditions(when) }),
    transport: {
      ...rest,
      ...(encryptedWhen && { encryptedWhen: encryptedWhen.map(compileConditions) }),
      ...(unencryptedWhen && { unencryptedWhen: unencryptedWhen.map(compileConditions) }),
    },
  };
}

function compileProtection({ raises, ...protection }: OwnProtection): ProtectModel {
  return {
    ...protection,
    ...(raises && {
      raises: raises.map(({ when, ...entry }) => ({
        ...entry,
        ...(when && { when: compileConditions(when) }),
      })),
    }),
  };
}

function compileConditions(conditions: readonly OwnCondition[]): Condition[] {
  return conditions.flatMap(({ startsWith, endsWith, contains, ...condition }) => [
    ...(Object.keys(condition).length > 1 ? [condition] : []),
    ...(startsWith === undefined ? [] : [textTest(condition.at, `^${literal(startsWith)}`)]),
    ...(endsWith === undefined ? [] : [textTest(condition.at, `${literal(endsWith)}$`)]),
    ...(contains === undefined ? [] : [textTest(condition.at, literal(contains))]),
  ]);
}

function textTest(at: string, source: string): Condition {
  return { at, matches: new RegExp(source) };
}

/** A text as a regular expression that matches it and nothing else; no syntax of a user's gets through. */
function literal(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&');
}

function listOf<T extends object>(facet: T | readonly T[] | undefined): readonly T[] {
  if (facet === undefined) return [];
  return Array.isArray(facet) ? (facet as readonly T[]) : [facet as T];
}
