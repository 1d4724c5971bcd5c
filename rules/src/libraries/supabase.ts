import type { ApiModel, LibraryModel } from './model.js';
import { DROPS, READS } from './parts.js';

const HOSTED = { recipient: 'processor', transport: { otherwise: 'encrypted' } } as const;

const writes = (...data: string[]): ApiModel => ({
  sink: { channel: 'database', data, ...HOSTED },
  drops: true,
  returns: 'Query',
});

const FILTERS =
  '{eq,neq,gt,gte,lt,lte,like,ilike,is,in,contains,match,not,or,filter,order,limit,range,single,maybeSingle,textSearch,returns,throwOnError}';

export const SUPABASE: LibraryModel = {
  package: '@supabase/supabase-js',
  alsoKnownAs: ['@supabase/ssr', '@supabase/auth-helpers-nextjs', '@supabase/postgrest-js'],
  docs: 'https://supabase.com/docs/reference/javascript/insert',
  processor: { name: 'Supabase', hosts: ['.supabase.co', '.supabase.in'] },
  types: { SupabaseClient: 'Client' },
  members: {
    '{createClient,createServerClient,createBrowserClient,createClientComponentClient,createServerComponentClient}':
      {
        drops: true,
        returns: 'Client',
      },
    'Client#{from,schema}': { drops: true, returns: 'Table' },
    'Table#from': { drops: true, returns: 'Table' },
    // Where the client is typed by its database, a table is a query from the start.
    '{Table,Query}#{insert,update,upsert}': writes('arg0'),
    'Table#{select,delete}': { drops: true, returns: 'Query' },
    [`Query#${FILTERS}`]: { returns: 'this' },
    'Query#select': { returns: 'this' },
    'Query#data': { input: true },
    'Client#rpc': writes('arg1'),
    'Client#auth.{signUp,signInWithPassword,signInWithOtp,updateUser,signInWithIdToken,verifyOtp}': {
      sink: { channel: 'third-party', data: ['arg0'], ...HOSTED },
      ...READS,
    },
    'Client#auth.{resetPasswordForEmail,signInWithOAuth}': {
      sink: { channel: 'third-party', data: ['arg0'], ...HOSTED },
      drops: true,
    },
    'Client#auth.admin.{createUser,inviteUserByEmail}': {
      sink: { channel: 'third-party', data: ['arg0', 'arg1'], ...HOSTED },
      ...READS,
    },
    'Client#auth.admin.updateUserById': {
      sink: { channel: 'third-party', data: ['arg1'], ...HOSTED },
      ...READS,
    },
    'Client#auth.{getUser,getSession,onAuthStateChange}': READS,
    'Client#auth.{signOut,exchangeCodeForSession,refreshSession,setSession}': DROPS,
    'Client#storage.from': { drops: true, returns: 'Bucket' },
    'Bucket#{upload,update}': {
      sink: {
        channel: 'third-party',
        data: ['arg0', 'arg1'],
        format: ['arg0', 'arg2.contentType'],
        ...HOSTED,
      },
      drops: true,
    },
    'Bucket#{download,list}': READS,
    'Bucket#{remove,getPublicUrl,createSignedUrl}': DROPS,
    'Client#functions.invoke': {
      sink: { channel: 'third-party', data: ['arg1.body', 'arg1.headers'], ...HOSTED },
      ...READS,
    },
    'Client#channel': { drops: true, returns: 'Channel' },
    'Channel#{send,track}': { sink: { channel: 'connection', data: ['arg0'], ...HOSTED }, drops: true },
    'Channel#{on,subscribe}': { returns: 'this' },
    'Channel#unsubscribe': DROPS,
  },
};
