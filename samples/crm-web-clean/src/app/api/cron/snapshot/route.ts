import { timingSafeEqual } from 'node:crypto';
import { NextResponse, type NextRequest } from 'next/server';
import { requireEnv } from '@/server/env';
import { AppError, errorResponse } from '@/server/errors';
import { writeSnapshot } from '@/server/services/snapshots';

function assertScheduler(request: NextRequest): void {
  const given = Buffer.from(request.headers.get('authorization') ?? '');
  const wanted = Buffer.from(`Bearer ${requireEnv('CRON_SECRET')}`);
  if (given.length !== wanted.length || !timingSafeEqual(given, wanted)) {
    throw new AppError('Only the scheduler may do this', 'forbidden', 403);
  }
}

export async function POST(request: NextRequest): Promise<NextResponse> {
  try {
    assertScheduler(request);
    const rows = await writeSnapshot(new Date().toISOString().slice(0, 10));
    return NextResponse.json({ rows });
  } catch (error) {
    return errorResponse(error);
  }
}
