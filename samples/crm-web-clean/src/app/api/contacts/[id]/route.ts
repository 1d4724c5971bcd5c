import { NextResponse, type NextRequest } from 'next/server';
import { contactPatch } from '@/lib/validation';
import { versionTag } from '@/server/crypto';
import { errorResponse } from '@/server/errors';
import { changeContact, loadContact } from '@/server/services/contacts';
import { authorise } from '@/server/session';

interface Context {
  params: Promise<{ id: string }>;
}

export async function GET(request: NextRequest, { params }: Context): Promise<NextResponse> {
  try {
    await authorise();
    const contact = await loadContact((await params).id);
    const etag = versionTag(`${contact.id}:${contact.updatedAt.getTime()}`);
    if (request.headers.get('if-none-match') === etag) return new NextResponse(null, { status: 304 });
    return NextResponse.json(contact, { headers: { etag } });
  } catch (error) {
    return errorResponse(error);
  }
}

export async function PATCH(request: NextRequest, { params }: Context): Promise<NextResponse> {
  try {
    const user = await authorise();
    const parsed = contactPatch.safeParse(await request.json());
    if (!parsed.success) return NextResponse.json({ code: 'invalid' }, { status: 422 });
    return NextResponse.json(await changeContact((await params).id, parsed.data, user));
  } catch (error) {
    return errorResponse(error);
  }
}
