import { persistReducer, persistStore } from 'redux-persist';

interface Shopper {
  email: string;
  theme: string;
}

const reducer = (state: Shopper, action: { email: string }): Shopper => {
  console.log(action.email); // flow: log plain
  return state;
};

export function configure(shopper: Shopper): unknown {
  const kept = persistReducer({ key: 'root', whitelist: ['theme'] }, reducer);
  return [persistStore(kept), shopper.theme];
}
