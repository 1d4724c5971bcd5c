// A middleware of Next reads cookies, headers and the address of the request.
import { NextResponse, type NextRequest } from 'next/server';

export function middleware(request: NextRequest): NextResponse {
  const email = request.nextUrl.searchParams.get('email');
  const step = request.nextUrl.searchParams.get('step');
  console.log('step', step, request.nextUrl.pathname);
  console.log('prefilled', email); // expect: no-personal-data-in-logs
  const response = NextResponse.next();
  response.cookies.set('step', step ?? '1');
  if (email !== null) response.cookies.set('prefill', email); // expect: no-unencrypted-storage
  return response;
}

export const config = { matcher: '/signup/:path*' };
