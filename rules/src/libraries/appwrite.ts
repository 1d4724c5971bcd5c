import type { ApiModel, LibraryModel } from './model.js';
import { DROPS, READS } from './parts.js';

const hosted = (channel: 'database' | 'third-party', ...data: string[]): ApiModel => ({
  sink: { channel, data },
  ...READS,
});

/** The address stands in a client of its own, so that neither transport nor recipient show at the call. */
export const APPWRITE: LibraryModel = {
  package: 'appwrite',
  alsoKnownAs: ['node-appwrite', 'react-native-appwrite'],
  docs: 'https://appwrite.io/docs/references/cloud/client-web/databases',
  processor: { name: 'Appwrite', hosts: ['.appwrite.io', '.appwrite.global'] },
  members: {
    '{Client,Databases,Account,TablesDB,Users}': DROPS,
    'Client#{setEndpoint,setProject,setKey,setSession,setJWT}': { returns: 'this' },
    'Databases#{createDocument,updateDocument,upsertDocument}': hosted('database', 'arg3'),
    'TablesDB#{createRow,updateRow,upsertRow}': hosted('database', 'arg0.data', 'arg3'),
    'Account#create': hosted('third-party', 'args1', 'arg0.email', 'arg0.password', 'arg0.name'),
    'Users#create': hosted('third-party', 'args1'),
    'Account#{createEmailPasswordSession,updateEmail,updateName,updatePhone,updatePrefs}': hosted(
      'third-party',
      'args',
    ),
    '{Databases,Account,TablesDB,Users}#{get,list,getDocument,listDocuments,getRow,listRows}': READS,
    '{Databases#deleteDocument,Account#deleteSession,TablesDB#deleteRow,ID.unique,ID.custom}': DROPS,
  },
};
