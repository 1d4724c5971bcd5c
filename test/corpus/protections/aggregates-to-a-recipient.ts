// What has become a statistic may go to a recipient whom nobody declared.
interface Visit {
  email: string;
  minutes: number;
}

async function send(body: unknown): Promise<void> {
  await fetch('https://stats.partner.example/daily', { method: 'POST', body: JSON.stringify(body) });
}

export async function report(visits: Visit[]): Promise<void> {
  await send({ visits: visits.length });
  await send({ visitors: new Set(visits.map((visit) => visit.email)).size });
  await send({ average: visits.reduce((sum, { minutes }) => sum + minutes, 0) / visits.length });
  await send({ visitors: visits.map((visit) => visit.email) }); // expect: no-undeclared-processor
}
