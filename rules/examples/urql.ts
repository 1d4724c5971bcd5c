import { Client, cacheExchange, createClient, fetchExchange, gql, useQuery, useSubscription } from 'urql';

interface Witness {
  email: string;
  statement: string;
  nationality: string;
}

const court = new Client({ url: 'https://court.example.org/graphql', exchanges: [cacheExchange, fetchExchange] });
const open = createClient({ url: 'http://court.example.org/graphql', exchanges: [fetchExchange] });
const SAVE = gql`mutation ($mail: String!) { save(mail: $mail) { id } }`;

export async function save(witness: Witness): Promise<void> {
  await court.mutation(SAVE, { mail: witness.email }).toPromise(); // flow: http-request plain encrypted to court.example.org
  await open.query(SAVE, { nationality: witness.nationality }).toPromise(); // flow: http-request plain unencrypted to court.example.org
  court.subscription(SAVE, { mail: witness.email }).subscribe(() => undefined); // flow: http-request plain encrypted to court.example.org
  court.readQuery(SAVE, { mail: witness.email }); // flow: http-request plain encrypted to court.example.org
  await court.mutation(SAVE, { count: witness.statement.length }).toPromise();
}

export function useWitness(witness: Witness): void {
  useQuery({ query: SAVE, variables: { mail: witness.email } }); // flow: http-request plain
  useSubscription({ query: SAVE, variables: { nationality: witness.nationality } }); // flow: http-request plain
  useQuery({ query: SAVE, variables: { count: witness.statement.length } });
}
