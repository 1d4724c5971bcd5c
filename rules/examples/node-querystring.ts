import querystring from 'node:querystring';
import qs from 'qs';
import queryString from 'query-string';

interface Visitor {
  email: string;
  page: number;
}

export function links(visitor: Visitor): void {
  console.log(querystring.stringify({ mail: visitor.email })); // flow: log plain
  console.log(qs.stringify({ visitor }, { encode: true })); // flow: log plain
  console.log(queryString.stringifyUrl({ url: '/confirm', query: { mail: visitor.email } })); // flow: log plain
  console.log(querystring.escape(visitor.email)); // flow: log plain
  console.log(qs.stringify({ page: visitor.page }));
}

export function reads(search: string): void {
  const query = querystring.parse(search);
  console.log(query.email); // flow: log plain
  console.log(query.page);
}
