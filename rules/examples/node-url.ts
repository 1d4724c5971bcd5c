import { fileURLToPath, format, parse, resolve, URL, URLSearchParams } from 'node:url';

interface Visitor {
  email: string;
}

export function links(visitor: Visitor): void {
  const url = new URL(`/confirm?mail=${visitor.email}`, 'https://shop.example.com');
  console.log(String(url)); // flow: log plain
  const query = new URLSearchParams({ mail: visitor.email });
  console.log(query.toString()); // flow: log plain
  console.log(format({ pathname: '/confirm', query: { mail: visitor.email } })); // flow: log plain
  console.log(resolve('https://shop.example.com/', visitor.email)); // flow: log plain
  console.log(parse(`https://shop.example.com/${visitor.email}`).pathname); // flow: log plain
  console.log(fileURLToPath(import.meta.url));
}
