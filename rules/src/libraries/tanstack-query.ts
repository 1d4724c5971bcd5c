import type { LibraryModel } from './model.js';
import { DROPS, passes } from './parts.js';

const RUNS_QUERY = {
  drops: true,
  calls: [{ callee: 'arg0.queryFn', with: [], resultTo: 'result' }],
} as const;

const ANSWERS_QUERY = {
  drops: true,
  calls: [{ callee: 'arg0.queryFn', with: [], resultTo: 'result.data' }],
  returns: 'QueryResult<<0>>',
} as const;

export const TANSTACK_QUERY: LibraryModel = {
  package: '@tanstack/react-query',
  alsoKnownAs: [
    '@tanstack/vue-query',
    '@tanstack/svelte-query',
    '@tanstack/solid-query',
    '@tanstack/angular-query-experimental',
    '@tanstack/query-core',
    'react-query',
  ],
  docs: 'https://tanstack.com/query/latest/docs/framework/react/overview',
  members: {
    '{useQuery,useSuspenseQuery,useInfiniteQuery,createQuery,injectQuery}': ANSWERS_QUERY,
    'QueryResult#data': { is: '<0>', unknown: true },
    useMutation: passes('arg0'),
    useQueryClient: { drops: true, returns: 'QueryClient' },
    'QueryClient#{fetchQuery,prefetchQuery,ensureQueryData,fetchInfiniteQuery}': RUNS_QUERY,
    // What is cached in the memory of the page does not leave it.
    'QueryClient#{invalidateQueries,refetchQueries,cancelQueries,resetQueries,clear,removeQueries,setQueryData,setQueriesData}':
      DROPS,
    '{QueryClient,QueryClientProvider,HydrationBoundary,keepPreviousData,dehydrate}': DROPS,
  },
};
