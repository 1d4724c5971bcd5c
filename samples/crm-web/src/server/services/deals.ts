import 'server-only';
import { ENDPOINTS } from '@/lib/constants';
import { createLogger } from '@/lib/log';
import type { DealPatch } from '@/lib/validation';
import { track } from '@/server/analytics';
import type { Deal } from '@/server/db/schema';
import { NotFoundError } from '@/server/errors';
import { postJson } from '@/server/http';
import { patchDeal } from '@/server/repositories/deals';
import type { SessionUser } from '@/server/session';

const log = createLogger('deals');

export async function moveDeal(id: string, patch: DealPatch, actor: SessionUser): Promise<Deal> {
  const deal = await patchDeal(id, patch);
  if (!deal) throw new NotFoundError('Deal', id);
  log.info('deal moved', { dealId: deal.id, stage: deal.stage, state: deal.state });
  track('deal_moved', actor.id, { stage: deal.stage, state: deal.state });
  await postJson(ENDPOINTS.dealWebhook, { deal: deal.id, stage: deal.stage, state: deal.state });
  return deal;
}
