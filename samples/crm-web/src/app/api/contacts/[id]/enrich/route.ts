import { NextResponse, type NextRequest } from 'next/server';
import { errorResponse } from '@/server/errors';
import { loadContact } from '@/server/services/contacts';
import { enrichContact } from '@/server/services/enrichment';
import { authorise } from '@/server/session';

export async function POST(
  _request: NextRequest,
  { params }: { params: Promise<{ id: string }> },
): Promise<NextResponse> {
  try {
    await authorise();
    const contact = await loadContact((await params).id);
    return NextResponse.json(await enrichContact(contact));
  } catch (error) {
    return errorResponse(error);
  }
}
