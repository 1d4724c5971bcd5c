import type { LibraryModel, SinkModel } from './model.js';
import { DROPS, logs } from './parts.js';

const KEPT: Partial<SinkModel> = { recipient: 'processor', transport: { otherwise: 'encrypted' } };

export const NEXT_AXIOM: LibraryModel = {
  package: 'next-axiom',
  docs: 'https://github.com/axiomhq/next-axiom#readme',
  processor: { name: 'Axiom', hosts: ['api.axiom.co', '.axiom.co'] },
  members: {
    '{log.,Logger#}{debug,info,warn,error}': logs(['args'], KEPT),
    'Logger#with': { sink: { channel: 'log', data: ['arg0'], ...KEPT }, returns: 'this' },
    useLogger: { drops: true, returns: 'Logger' },
    '{log.flush,Logger#flush}': DROPS,
    '{withAxiom,withAxiomRouteHandler}': { passes: [{ from: 'arg0', to: 'result' }] },
  },
};
