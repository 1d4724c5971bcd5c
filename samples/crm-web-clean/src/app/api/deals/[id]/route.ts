import { NextResponse, type NextRequest } from 'next/server';
import { dealPatch } from '@/lib/validation';
import { errorResponse } from '@/server/errors';
import { moveDeal } from '@/server/services/deals';
import { authorise } from '@/server/session';

export async function PATCH(
  request: NextRequest,
  { params }: { params: Promise<{ id: string }> },
): Promise<NextResponse> {
  try {
    const user = await authorise();
    const parsed = dealPatch.safeParse(await request.json());
    if (!parsed.success) return NextResponse.json({ code: 'invalid' }, { status: 422 });
    return NextResponse.json(await moveDeal((await params).id, parsed.data, user));
  } catch (error) {
    return errorResponse(error);
  }
}
