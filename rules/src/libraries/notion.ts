import type { LibraryModel } from './model.js';
import { exchanges } from './parts.js';

export const NOTION: LibraryModel = {
  package: '@notionhq/client',
  docs: 'https://github.com/makenotion/notion-sdk-js#readme',
  processor: { name: 'Notion', hosts: ['api.notion.com', '.notion.so'] },
  members: {
    'Client#pages.{create,update}': exchanges(['arg0']),
    'Client#{blocks.children.append,blocks.update,comments.create,databases.create}': exchanges(['arg0']),
    'Client#{databases.query,dataSources.query,search}': exchanges(['arg0']),
    'Client#{pages.retrieve,databases.retrieve,users.list}': { drops: true, unknown: true },
  },
};
