import type { Ai, AnalyticsEngineDataset, D1Database, DurableObjectStorage } from '@cloudflare/workers-types';
import type { KVNamespace, Queue, R2Bucket } from '@cloudflare/workers-types';

interface Patient {
  email: string;
  diagnosis: string;
  room: number;
}

interface Env {
  patients: KVNamespace;
  letters: R2Bucket;
  database: D1Database;
  visits: Queue;
  metrics: AnalyticsEngineDataset;
  ai: Ai;
}

export async function store(env: Env, patient: Patient, storage: DurableObjectStorage): Promise<void> {
  await env.patients.put('latest', patient.email); // flow: database plain encrypted to Cloudflare
  await env.letters.put('latest.pdf', patient.diagnosis); // flow: file plain; export plain; third-party plain encrypted to Cloudflare
  await env.letters.put('room', String(patient.room));
  await env.database.prepare('INSERT INTO patients VALUES (?)').bind(patient.email).run(); // flow: database plain encrypted to Cloudflare
  await env.visits.send({ mail: patient.email }); // flow: queue plain encrypted to Cloudflare
  await env.visits.sendBatch([{ body: patient.email }]); // flow: queue plain encrypted to Cloudflare
  env.metrics.writeDataPoint({ blobs: [patient.email] }); // flow: analytics plain encrypted to Cloudflare
  await env.ai.run('@cf/meta/llama-3', { prompt: patient.diagnosis }); // flow: llm plain encrypted to Cloudflare
  await storage.put('latest', patient.email); // flow: database plain encrypted to Cloudflare
  console.log(await env.patients.get('latest'));
}
