import { NextResponse, type NextRequest } from 'next/server';
import { dropDraft, loadDraft, storeDraft } from '@/server/drafts';
import { errorResponse } from '@/server/errors';
import { authorise } from '@/server/session';

interface Context {
  params: Promise<{ name: string }>;
}

export async function GET(_request: NextRequest, { params }: Context): Promise<NextResponse> {
  try {
    const user = await authorise();
    const { name } = await params;
    return NextResponse.json({ value: await loadDraft(user.id, name) });
  } catch (error) {
    return errorResponse(error);
  }
}

export async function PUT(request: NextRequest, { params }: Context): Promise<NextResponse> {
  try {
    const user = await authorise();
    const { name } = await params;
    await storeDraft(user.id, name, await request.json());
    return NextResponse.json({ stored: true });
  } catch (error) {
    return errorResponse(error);
  }
}

export async function DELETE(_request: NextRequest, { params }: Context): Promise<NextResponse> {
  try {
    const user = await authorise();
    const { name } = await params;
    await dropDraft(user.id, name);
    return NextResponse.json({ stored: false });
  } catch (error) {
    return errorResponse(error);
  }
}
