import type { LibraryModel } from './model.js';
import { DROPS, READS, requestSinks } from './parts.js';

/** Every other member of a client is an operation of the service, as the WSDL names it. */
export const SOAP: LibraryModel = {
  package: 'soap',
  docs: 'https://github.com/vpulim/node-soap#readme',
  members: {
    createClientAsync: { drops: true, returns: 'Client' },
    createClient: { drops: true, calls: [{ callee: 'arg1', with: ['arg9', 'Client'] }] },
    'Client#{setEndpoint,setSecurity,setSOAPAction,describe,on,addBodyAttribute,clearSoapHeaders}': DROPS,
    'Client#{addHttpHeader,addSoapHeader}': {
      sink: requestSinks({ address: [], url: ['init0'], content: ['args'] }),
      drops: true,
    },
    'Client#*': { sink: requestSinks({ address: [], url: ['init0'], content: ['arg0'] }), ...READS },
    '{ClientSSLSecurity,BasicAuthSecurity,WSSecurity,BearerSecurity,listen}': DROPS,
  },
};
