'use client';

import { useState } from 'react';
import { capture } from '@/lib/analytics';
import { api, ApiError } from '@/lib/api';
import { DEAL_STAGES, type DealStage } from '@/lib/constants';
import { dealValue } from '@/lib/format';
import type { Deal } from '@/server/db/schema';

export function DealBoard({ deals: initial }: { deals: Deal[] }) {
  const [deals, setDeals] = useState(initial);

  async function move(deal: Deal, stage: DealStage): Promise<void> {
    try {
      const moved = await api<Deal>('PATCH', `/api/deals/${deal.id}`, { stage });
      setDeals((current) => current.map((other) => (other.id === moved.id ? { ...other, stage } : other)));
      capture('deal_dragged', { dealId: deal.id, stage });
    } catch (error) {
      console.warn('deal not moved', deal.id, error instanceof ApiError ? error.code : 'offline');
    }
  }

  return (
    <div className="board">
      {DEAL_STAGES.map((stage) => (
        <section key={stage} className="board__column">
          <h3>{stage}</h3>
          {deals
            .filter((deal) => deal.stage === stage)
            .map((deal) => (
              <div key={deal.id} className={`deal deal--${deal.state}`}>
                <strong>{deal.title}</strong> {dealValue(deal)}
                {DEAL_STAGES.filter((target) => target !== stage).map((target) => (
                  <button key={target} onClick={() => move(deal, target)}>
                    {target}
                  </button>
                ))}
              </div>
            ))}
        </section>
      ))}
      <a href="/api/deals/export">Download as CSV</a>
    </div>
  );
}
