import { after, NextResponse, type NextRequest } from 'next/server';
import { parse } from 'node:url';

interface Customer {
  email: string;
  cartSize: number;
}

export async function input(request: NextRequest): Promise<void> {
  console.log((await request.json()).email); // flow: log plain
  console.log(request.body.email); // flow: log plain
  console.log(parse(request.url, true).query.email); // flow: log plain
  console.log(request.headers.get('x-user-email')); // flow: log plain
  console.log(request.cookies.get('email')); // flow: log plain
  console.log(request.nextUrl.searchParams.get('email')); // flow: log plain
  console.log(request.nextUrl.searchParams.getAll('email')); // flow: log plain
  console.log(request.ip); // flow: log plain
  console.log(request.nextUrl.searchParams.get('page'), request.nextUrl.pathname, request.method);
}

export function output(customer: Customer, customers: Customer[]): void {
  NextResponse.json(customer); // flow: http-response plain
  new NextResponse(customer.email, { status: 200 }); // flow: http-response plain
  const table = customers.map((each) => each.email).join('\n');
  new NextResponse(table, { headers: { 'Content-Type': 'text/csv' } }); // flow: http-response plain; export plain
  NextResponse.json({ size: customer.cartSize });
  NextResponse.redirect(`https://shop.example.com/?mail=${customer.email}`); // flow: url plain
  NextResponse.rewrite(`https://shop.example.com/${customer.email}`); // flow: url plain
  NextResponse.redirect(`https://shop.example.com/?size=${customer.cartSize}`);
}

export function carried(customer: Customer): NextResponse {
  const response = NextResponse.next();
  response.cookies.set('mail', customer.email, { secure: false }); // flow: cookie plain unencrypted
  response.headers.set('X-Mail', customer.email); // flow: http-response plain
  response.headers.append('X-Mail', customer.email); // flow: http-response plain
  after(() => console.log(customer.email)); // flow: log plain
  return response;
}
