import type { LibraryModel } from './model.js';
import { DROPS, READS, sendsTo } from './parts.js';

/** A hosted search index: what is indexed is copied to its operator. */
export const ALGOLIASEARCH: LibraryModel = {
  package: 'algoliasearch',
  alsoKnownAs: ['algoliasearch/lite', '@algolia/client-search'],
  docs: 'https://www.algolia.com/doc/libraries/javascript/v5/methods/search/',
  processor: { name: 'Algolia', hosts: ['.algolia.net', '.algolianet.com', '.algolia.io'] },
  types: { SearchClient: 'Client', Algoliasearch: 'Client' },
  members: {
    '{default,algoliasearch,liteClient,searchClient}': { drops: true, returns: 'Client' },
    'Client#initIndex': { drops: true, returns: 'Index' },
    'Index#{saveObject,saveObjects,partialUpdateObject,partialUpdateObjects,replaceAllObjects}': sendsTo(
      'third-party',
      ['arg0'],
    ),
    'Client#{saveObject,saveObjects,partialUpdateObject,partialUpdateObjects,addOrUpdateObject,batch,replaceAllObjects}':
      sendsTo('third-party', ['arg0']),
    '{Client,Index}#{search,getObject,getObjects,browse,searchSingleIndex}': READS,
    '{Client,Index}#{deleteObject,deleteObjects,deleteBy,clearObjects,setSettings,waitForTask,exists}': DROPS,
  },
};
