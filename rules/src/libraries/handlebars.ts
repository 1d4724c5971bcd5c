import type { LibraryModel } from './model.js';
import { DROPS, NO_VALUE, passes } from './parts.js';

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

export const MUSTACHE: LibraryModel = {
  package: 'mustache',
  docs: 'https://github.com/janl/mustache.js#readme',
  members: { render: passes('arg1'), '{parse,clearCache,escape}': passes('arg0') },
};

export const EJS: LibraryModel = {
  package: 'ejs',
  docs: 'https://ejs.co/#docs',
  members: {
    render: passes('arg1'),
    renderFile: {
      ...passes('arg1'),
      calls: [
        { callee: 'arg2', with: [NO_VALUE, 'arg1'] },
        { callee: 'arg3', with: [NO_VALUE, 'arg1'] },
      ],
    },
    compile: { drops: true, returns: 'Template' },
    Template: passes('arg0'),
  },
};

export const PUG: LibraryModel = {
  package: 'pug',
  docs: 'https://pugjs.org/api/reference.html',
  members: {
    '{render,renderFile}': passes('arg1'),
    '{compile,compileFile}': { drops: true, returns: 'Template' },
    Template: passes('arg0'),
  },
};

export const NUNJUCKS: LibraryModel = {
  package: 'nunjucks',
  docs: 'https://mozilla.github.io/nunjucks/api.html',
  members: {
    '{render,renderString}': { ...passes('arg1'), calls: [{ callee: 'arg2', with: [NO_VALUE, 'arg1'] }] },
    '{configure,Environment}': { drops: true, returns: 'Environment' },
    'Environment#{render,renderString}': {
      ...passes('arg1'),
      calls: [{ callee: 'arg2', with: [NO_VALUE, 'arg1'] }],
    },
    'Environment#{addFilter,addGlobal,addExtension,express}': DROPS,
    compile: { drops: true, returns: 'Template' },
    'Template#render': passes('arg0'),
  },
};

export const ETA: LibraryModel = {
  package: 'eta',
  docs: 'https://eta.js.org/docs/api/overview',
  members: {
    Eta: { drops: true },
    'Eta#{render,renderAsync,renderString,renderStringAsync}': passes('arg1'),
    'Eta#{loadTemplate,configure,compile}': DROPS,
  },
};

export const MJML: LibraryModel = {
  package: 'mjml',
  docs: 'https://documentation.mjml.io/#inside-node-js',
  members: { default: passes('arg0') },
};

export const REACT_EMAIL: LibraryModel = {
  package: '@react-email/render',
  docs: 'https://react.email/docs/utilities/render',
  members: { '{render,renderAsync}': passes('arg0'), '{pretty,toPlainText}': passes('arg0') },
};
