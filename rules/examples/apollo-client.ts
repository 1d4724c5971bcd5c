import { ApolloClient, HttpLink, InMemoryCache, gql, useLazyQuery, useMutation, useQuery, useSubscription, useSuspenseQuery } from '@apollo/client';

interface Reporter {
  email: string;
  phone: string;
  desk: string;
}

const client = new ApolloClient({ uri: 'https://news.example.com/graphql', cache: new InMemoryCache() });
const linked = new ApolloClient({ link: new HttpLink({ uri: 'http://news.example.com/graphql' }), cache: new InMemoryCache() });
const SAVE = gql`mutation Save($mail: String!) { save(mail: $mail) { id } }`;

export async function save(reporter: Reporter): Promise<void> {
  await client.mutate({ mutation: SAVE, variables: { mail: reporter.email } }); // flow: http-request plain encrypted to news.example.com
  await client.query({ query: SAVE, variables: { mail: reporter.email } }); // flow: http-request plain encrypted to news.example.com
  client.subscribe({ query: SAVE, variables: { phone: reporter.phone } }); // flow: http-request plain encrypted to news.example.com
  client.watchQuery({ query: SAVE, variables: { phone: reporter.phone } }); // flow: http-request plain encrypted to news.example.com
  await linked.mutate({ mutation: SAVE, variables: { mail: reporter.email } }); // flow: http-request plain unencrypted to news.example.com
  await client.mutate({ mutation: SAVE, variables: { desk: reporter.desk } });
}

export function useReporter(reporter: Reporter): void {
  useQuery(SAVE, { variables: { mail: reporter.email } }); // flow: http-request plain
  useLazyQuery(SAVE, { variables: { mail: reporter.email } }); // flow: http-request plain
  useSuspenseQuery(SAVE, { variables: { mail: reporter.email } }); // flow: http-request plain
  useSubscription(SAVE, { variables: { phone: reporter.phone } }); // flow: http-request plain
  useMutation(SAVE, { variables: { phone: reporter.phone } }); // flow: http-request plain
  useQuery(SAVE, { variables: { desk: reporter.desk } });
}
