// What an operation answers has the fields that it selects, with the types of the schema where there is one.
// @file schema.graphql
type Query {
  me: Account
  accounts(first: Int): [Account!]!
}

type Account {
  id: ID!
  email: String!
  plan: String!
  address: Address
}

type Address {
  street: String
  floor: String
}
// @file src/queries.ts
import { gql } from '@apollo/client';

const CONTACT = gql`
  fragment Contact on Account {
    contact: email
    address {
      floor
      street
    }
  }
`;

export const ME = gql`
  query Me {
    me {
      id
      plan
      ...Contact
    }
  }
  ${CONTACT}
`;

export const PLANS = gql`
  query Plans($first: Int) {
    accounts(first: $first) {
      id
      plan
    }
  }
`;
// @file src/account.tsx
import { useQuery } from '@apollo/client';
import { ME, PLANS } from './queries.js';

export function Account(): JSX.Element {
  const { data, loading } = useQuery(ME);
  const { data: plans } = useQuery(PLANS, { variables: { first: 10 } });
  console.log('loading', loading);
  console.log('plan', data.me.plan, data.me.address.floor);
  console.log('contact', data.me.contact); // expect: no-personal-data-in-logs
  console.log('street', data.me.address.street); // expect: no-personal-data-in-logs
  console.log('me', data); // expect: no-personal-data-in-logs
  console.log('plans', plans);
  return <p>{data.me.plan}</p>;
}
// @file src/job.ts
import { ApolloClient, InMemoryCache } from '@apollo/client';
import { gql as tag, GraphQLClient, request } from 'graphql-request';
import { ME, PLANS } from './queries.js';

const client = new ApolloClient({ uri: 'https://api.internal.example/graphql', cache: new InMemoryCache() });
const bare = new GraphQLClient('https://api.internal.example/graphql');

const GUESTS = tag`
  {
    guests {
      room
      dateOfBirth
    }
  }
`;

export async function run(): Promise<void> {
  const mine = await client.query({ query: ME });
  console.log('mine', mine.data.me.id);
  console.log('mine', mine.data.me); // expect: no-personal-data-in-logs
  const { data } = await client.query({ query: PLANS });
  for (const account of data.accounts) console.log('account', account);

  const found = await bare.request(GUESTS);
  console.log('rooms', found.guests[0].room);
  console.log('guests', found.guests[0].dateOfBirth); // expect: no-personal-data-in-logs
  const plans = await request('https://api.internal.example/graphql', PLANS);
  console.log('plans', plans);
  const me = await request('https://api.internal.example/graphql', ME);
  console.log('me', me); // expect: no-personal-data-in-logs
}
