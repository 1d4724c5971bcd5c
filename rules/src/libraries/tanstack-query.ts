import type { LibraryModel } from './model.js';
import { passes } from './parts.js';

export const TANSTACK_QUERY: LibraryModel = {
  package: '@tanstack/react-query',
  docs: 'https://tanstack.com/query/latest/docs/framework/react/overview',
  members: {
    '{useQuery,useSuspenseQuery,useInfiniteQuery}': {
      calls: [{ callee: 'arg0.queryFn', with: [], resultTo: 'result' }],
    },
    useMutation: passes('arg0'),
    useQueryClient: { drops: true, returns: 'QueryClient' },
    'QueryClient#{invalidateQueries,refetchQueries,clear,removeQueries}': { drops: true },
  },
};
