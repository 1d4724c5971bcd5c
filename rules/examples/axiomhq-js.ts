import { Axiom, AxiomWithoutBatching } from '@axiomhq/js';

interface Rider {
  email: string;
  rides: number;
}

const axiom = new Axiom({ token: process.env.AXIOM_TOKEN ?? '' });
const direct = new AxiomWithoutBatching({ token: process.env.AXIOM_TOKEN ?? '' });

export async function rode(rider: Rider): Promise<void> {
  axiom.ingest('rides', [{ email: rider.email }]); // flow: log plain encrypted to Axiom
  axiom.ingest('rides', [{ rides: rider.rides }]);
  axiom.ingestRaw('rides', JSON.stringify({ email: rider.email })); // flow: log plain encrypted to Axiom
  await direct.ingest('rides', [{ email: rider.email }]); // flow: log plain encrypted to Axiom
  await direct.ingestRaw('rides', `email=${rider.email}`); // flow: log plain encrypted to Axiom
}
