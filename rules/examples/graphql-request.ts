import { GraphQLClient, gql, rawRequest, request } from 'graphql-request';
import send from 'graphql-request';

interface Author {
  email: string;
  lastName: string;
  books: number;
}

const client = new GraphQLClient('https://press.example.com/graphql', { headers: { authorization: 'none' } });
const open = new GraphQLClient('http://press.example.com/graphql');
const SAVE = gql`mutation ($mail: String!) { save(mail: $mail) { id } }`;

export async function calls(author: Author): Promise<void> {
  await request('https://press.example.com/graphql', SAVE, { mail: author.email }); // flow: http-request plain encrypted to press.example.com
  await request({ url: 'http://press.example.com/graphql', document: SAVE, variables: { mail: author.email } }); // flow: http-request plain unencrypted to press.example.com
  await rawRequest('https://press.example.com/graphql', SAVE, { name: author.lastName }); // flow: http-request plain encrypted to press.example.com
  await send('https://press.example.com/graphql', SAVE, { name: author.lastName }); // flow: http-request plain encrypted to press.example.com
  await request('https://press.example.com/graphql', SAVE, { books: author.books });
}

export async function clients(author: Author): Promise<void> {
  await client.request(SAVE, { mail: author.email }); // flow: http-request plain encrypted to press.example.com
  await open.rawRequest(SAVE, { name: author.lastName }); // flow: http-request plain unencrypted to press.example.com
  client.setHeader('x-mail', author.email); // flow: http-request plain encrypted to press.example.com
  await client.request({ document: SAVE, variables: { books: author.books } });
}
