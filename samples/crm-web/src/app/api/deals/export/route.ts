import { dealsCsv } from '@/lib/csv';
import { errorResponse } from '@/server/errors';
import { listDeals } from '@/server/repositories/deals';
import { authorise } from '@/server/session';

export async function GET(): Promise<Response> {
  try {
    await authorise();
    const csv = dealsCsv(await listDeals());
    const headers = {
      'content-type': 'text/csv; charset=utf-8',
      'content-disposition': 'attachment; filename="deals.csv"',
    };
    return new Response(csv, { headers });
  } catch (error) {
    return errorResponse(error);
  }
}
