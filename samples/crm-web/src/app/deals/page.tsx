import { DealBoard } from '@/components/deal-board';
import { listDeals } from '@/server/repositories/deals';
import { commentPipeline } from '@/server/services/summaries';
import { requireUser } from '@/server/session';

export default async function DealsPage() {
  await requireUser();
  const [deals, comment] = await Promise.all([listDeals(), commentPipeline()]);
  return (
    <>
      <h1>Deals</h1>
      <p className="deals__comment">{comment}</p>
      <DealBoard deals={deals} />
    </>
  );
}
