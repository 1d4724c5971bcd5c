import { NextResponse, type NextRequest } from 'next/server';
import { errorResponse } from '@/server/errors';
import { listNotes } from '@/server/repositories/deals';
import { loadContact } from '@/server/services/contacts';
import { letterOpening, summariseNotes } from '@/server/services/summaries';
import { authorise } from '@/server/session';

export async function POST(
  request: NextRequest,
  { params }: { params: Promise<{ id: string }> },
): Promise<NextResponse> {
  try {
    await authorise();
    const contact = await loadContact((await params).id);
    const wantsLetter = request.nextUrl.searchParams.get('kind') === 'letter';
    const text = wantsLetter
      ? await letterOpening(contact)
      : await summariseNotes(contact, await listNotes(contact.id));
    return NextResponse.json({ text });
  } catch (error) {
    return errorResponse(error);
  }
}
