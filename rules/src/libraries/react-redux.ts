import type { LibraryModel } from './model.js';
import { DROPS } from './parts.js';

/** A selector is called with the state of the store; what it returns is what the component gets. */
export const REACT_REDUX: LibraryModel = {
  package: 'react-redux',
  docs: 'https://react-redux.js.org/api/hooks',
  members: {
    'useSelector.withTypes': { returns: 'TypedUseSelectorHook' },
    '{useSelector,TypedUseSelectorHook}': {
      calls: [{ callee: 'arg0', with: ['<0>'], resultTo: 'result' }],
    },
    useDispatch: { drops: true, returns: 'Dispatch' },
    'useDispatch.withTypes': { drops: true, returns: 'UseDispatch' },
    UseDispatch: { drops: true, returns: 'Dispatch' },
    Dispatch: DROPS,
    useStore: { drops: true, returns: '@reduxjs/toolkit:Store' },
    '{Provider,shallowEqual,batch}': DROPS,
  },
};
