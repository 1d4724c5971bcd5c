import aa from 'search-insights';

interface Searcher {
  email: string;
  query: string;
}

aa('init', { appId: 'a', apiKey: 'k' });

export function clicked(searcher: Searcher): void {
  aa('setUserToken', searcher.email); // flow: analytics plain encrypted to Algolia
  aa('clickedObjectIDs', { userToken: searcher.email, index: 'books', objectIDs: ['1'] }); // flow: analytics plain encrypted to Algolia
  aa('clickedObjectIDs', { userToken: 'anonymous', index: 'books', objectIDs: ['1'] });
  aa('getUserToken', {}, () => undefined);
}
