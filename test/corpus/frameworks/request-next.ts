// A route handler of Next gets its request from nowhere in the code.
import { cookies } from 'next/headers';
import { NextResponse, type NextRequest } from 'next/server';

export async function POST(request: NextRequest): Promise<NextResponse> {
  const { email, plan } = await request.json();
  console.log(email); // expect: no-personal-data-in-logs
  console.log(plan);
  const store = await cookies();
  store.set('mail', email); // expect: no-unencrypted-storage
  store.set('plan', 'free');
  return NextResponse.json({ ok: true });
}
