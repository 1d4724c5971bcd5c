import type { LibraryModel } from './model.js';
import { DROPS } from './parts.js';

export const NESTJS_ELASTICSEARCH: LibraryModel = {
  package: '@nestjs/elasticsearch',
  alsoKnownAs: ['nestjs-opensearch'],
  docs: 'https://github.com/nestjs/elasticsearch#readme',
  types: {
    ElasticsearchService: '@elastic/elasticsearch:Client',
    OpensearchClient: '@elastic/elasticsearch:Client',
  },
  members: { '{ElasticsearchModule,OpensearchModule}.{register,registerAsync,forRoot}': DROPS },
};
