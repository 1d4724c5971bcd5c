import type { LibraryModel } from './model.js';
import { DROPS, passes, READS, requests } from './parts.js';

export const JQUERY: LibraryModel = {
  package: 'jquery',
  docs: 'https://api.jquery.com/jQuery.ajax/',
  members: {
    // `$('#form')`; what a selection is made of is no personal data.
    default: { drops: true, returns: 'JQuery' },
    ajax: requests({
      address: ['arg0.url'],
      url: ['arg0', 'arg0.url'],
      content: ['arg0.data', 'arg0.headers', 'arg1.data', 'arg1.headers'],
    }),
    '{get,getJSON}': requests({
      address: ['arg0.url'],
      url: ['arg0', 'arg0.url'],
      query: ['arg1', 'arg0.data'],
    }),
    post: requests({ address: ['arg0.url'], url: ['arg0', 'arg0.url'], content: ['arg1', 'arg0.data'] }),
    param: passes('arg0'),
    '{extend,merge,makeArray}': passes('args'),
    '{ajaxSetup,noop,isPlainObject,now,ready,Deferred}': DROPS,
    'JQuery#load': requests({ address: ['arg0'], content: ['arg1'] }),
    'JQuery#{val,serialize,serializeArray}': READS,
    'JQuery#{on,off,one,addClass,removeClass,toggleClass,show,hide,find,closest,parent,children,html,text,append,prepend,remove,empty,attr,css,prop,data,trigger,each}':
      { returns: 'this' },
  },
};
