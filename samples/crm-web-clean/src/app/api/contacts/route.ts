import { NextResponse, type NextRequest } from 'next/server';
import { contactInput } from '@/lib/validation';
import { errorResponse } from '@/server/errors';
import { listContacts } from '@/server/repositories/contacts';
import { createContact } from '@/server/services/contacts';
import { authorise } from '@/server/session';

export async function GET(request: NextRequest): Promise<NextResponse> {
  try {
    const user = await authorise();
    const search = request.nextUrl.searchParams.get('q') ?? undefined;
    const contacts = await listContacts({ ownerId: user.id, search });
    return NextResponse.json({ contacts, total: contacts.length });
  } catch (error) {
    return errorResponse(error);
  }
}

export async function POST(request: NextRequest): Promise<NextResponse> {
  try {
    const user = await authorise();
    const parsed = contactInput.safeParse(await request.json());
    if (!parsed.success) return NextResponse.json({ code: 'invalid' }, { status: 422 });
    const contact = await createContact(parsed.data, user);
    return NextResponse.json({ id: contact.id }, { status: 201 });
  } catch (error) {
    return errorResponse(error);
  }
}
