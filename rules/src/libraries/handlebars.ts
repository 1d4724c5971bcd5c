import type { LibraryModel } from './model.js';
import { DROPS, passes } from './parts.js';

export const HANDLEBARS: LibraryModel = {
  package: 'handlebars',
  docs: 'https://handlebarsjs.com/api-reference/',
  members: {
    // What a template is given comes out as text.
    '{compile,template}': { drops: true, returns: 'Template' },
    '{Template,TemplateDelegate,HandlebarsTemplateDelegate}': passes('arg0'),
    create: { returns: 'this' },
    '{registerHelper,registerPartial,unregisterHelper,registerDecorator,precompile}': DROPS,
    SafeString: passes('arg0'),
    '{escapeExpression,Utils.escapeExpression}': passes('arg0'),
  },
};
