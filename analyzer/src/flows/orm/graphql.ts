import type { Frame } from '../evaluate/frame.js';
import { valueOfType } from '../evaluate/declared-values.js';
import { isOpaque, type Type } from '../../types/types.js';
import { EMPTY, OPAQUE, type Value } from '../values/values.js';
import type { OrmCall } from './records.js';

/** Packages of clients that are handed a document and answer with what it selects. */
const CLIENTS =
  /^(@apollo\/client(\/.*)?|apollo-client|apollo-boost|apollo-angular|graphql-request|urql|@urql\/[\w-]+|@vue\/apollo-composable|graphql-hooks|villus)$/;

export function isGraphQlClient(packageName: string): boolean {
  return CLIENTS.test(packageName);
}

/** The keys under which the options of a call hold its document. */
const DOCUMENT_KEYS = ['query', 'mutation', 'subscription', 'document'];

const ANSWER =
  /(^|#)(useQuery|useSuspenseQuery|useSubscription|useFragment|query|mutate|mutation|rawRequest)$/;
const PAIR = /^(useMutation|useLazyQuery)$/;
const DATA = /(^|#)(request|default)$/;

/**
 * Calls of clients of GraphQL with a document whose selections are known
 * (https://www.apollographql.com/docs/react/data/queries, https://github.com/graffle-js/graffle/tree/graphql-request,
 * https://nearform.com/open-source/urql/docs/basics/core/).
 */
export function callGraphQlClient(frame: Frame, { reference, args, call }: OrmCall): Value | undefined {
  if (call.typeArguments.length > 0 || call.construct) return undefined;
  const type = answeredBy(frame, args);
  if (type === undefined) return undefined;
  const data = valueOfType(frame, type, 'data', undefined, call.site);
  const { path, package: name } = reference;
  if (DATA.test(path) && name === 'graphql-request') return data;
  const answer = frame.allocate(`${call.site.file}:${call.site.start}:answer`, {
    fields: new Map([
      ['data', data],
      ['error', OPAQUE],
      ['errors', OPAQUE],
      ...['loading', 'fetching', 'called', 'networkStatus', 'status'].map((key): [string, Value] => [
        key,
        EMPTY,
      ]),
    ]),
  });
  const isUrqlHook = /^(@urql\/(p?react|next)|urql)$/.test(name) && path.startsWith('use');
  if (!isUrqlHook && !PAIR.test(path)) return ANSWER.test(path) ? answer : undefined;
  const [first, second] = PAIR.test(path) ? [OPAQUE, answer] : [answer, OPAQUE];
  return frame.allocate(`${call.site.file}:${call.site.start}:pair`, {
    fields: new Map([
      ['0', first],
      ['1', second],
    ]),
  });
}

/** What the document among the arguments answers: itself, or as one of the options. */
function answeredBy(frame: Frame, args: readonly Value[]): Type | undefined {
  const candidates = args.flatMap((argument) => [
    argument,
    ...argument.objects.flatMap((key) =>
      DOCUMENT_KEYS.flatMap((name) => frame.objectAt(key).fields.get(name) ?? []),
    ),
  ]);
  for (const { references } of candidates)
    for (const reference of references) {
      if (reference.kind === 'schema') return reference.type;
      // What code generators make of a document: `TypedDocumentNode<MeQuery, MeQueryVariables>`.
      const [result] = reference.kind === 'external' ? (reference.typeArguments ?? []) : [];
      if (reference.kind === 'external' && /DocumentNode$/.test(reference.path) && result !== undefined)
        return isOpaque(result) ? undefined : result;
    }
  return undefined;
}
