import type { LibraryModel, SinkModel } from './model.js';
import { DROPS, logs } from './parts.js';

const KEPT: Partial<SinkModel> = { recipient: 'processor', transport: { otherwise: 'encrypted' } };

export const AXIOM: LibraryModel = {
  package: '@axiomhq/js',
  docs: 'https://github.com/axiomhq/axiom-js#readme',
  processor: { name: 'Axiom', hosts: ['api.axiom.co', '.axiom.co'] },
  members: {
    '{Axiom,AxiomWithoutBatching}#{ingest,ingestRaw}': logs(['arg1'], KEPT),
    'Axiom#{query,flush}': DROPS,
  },
};
