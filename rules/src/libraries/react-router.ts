import type { LibraryModel } from './model.js';
import { DROPS, passes, READS } from './parts.js';

export const REACT_ROUTER: LibraryModel = {
  package: 'react-router',
  alsoKnownAs: ['react-router-dom', '@remix-run/react'],
  docs: 'https://reactrouter.com/api/hooks/useNavigate',
  types: { LoaderFunctionArgs: 'DataArgs', ActionFunctionArgs: 'DataArgs' },
  members: {
    useNavigate: { drops: true, returns: 'Navigate' },
    Navigate: { sink: { channel: 'url', data: ['arg0', 'arg0.pathname', 'arg0.search'] }, drops: true },
    '{redirect,redirectDocument,replace}': { sink: { channel: 'url', data: ['arg0'] }, drops: true },
    '{data,json}': { sink: { channel: 'http-response', data: ['arg0'] }, ...passes('arg0') },
    'DataArgs#request': { is: 'global:Request' },
    'DataArgs#params': { input: true },
    '{useParams,useSearchParams,useLoaderData,useActionData,useRouteLoaderData}': READS,
    createSearchParams: passes('arg0'),
    generatePath: passes('args'),
    '{useLocation,useMatch,useNavigation,useFetcher,useSubmit,useRevalidator,createBrowserRouter,createRoutesFromElements}':
      DROPS,
  },
};
