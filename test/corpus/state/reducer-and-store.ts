// A store holds what its reducer made of the actions that it was given.
interface State {
  count: number;
  email: string | null;
}
type Action = { type: 'counted' } | { type: 'signedIn'; email: string } | { type: 'signedOut' };

const INITIAL: State = { count: 0, email: null };

function reduce(state: State, action: Action): State {
  switch (action.type) {
    case 'counted':
      return { ...state, count: state.count + 1 };
    case 'signedIn':
      return { ...state, email: action.email };
    case 'signedOut':
      return INITIAL;
  }
}

function createStore<S, A>(reducer: (state: S, action: A) => S, initial: S) {
  let state = initial;
  return {
    dispatch(action: A): void {
      state = reducer(state, action);
    },
    getState: (): S => state,
  };
}

interface Account {
  email: string;
}

export function signIn(account: Account): void {
  const store = createStore(reduce, INITIAL);
  store.dispatch({ type: 'counted' });
  store.dispatch({ type: 'signedIn', email: account.email });
  console.log(store.getState().count);
  console.log(store.getState().email); // expect: no-personal-data-in-logs
}
