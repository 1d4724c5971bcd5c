import { networkInterfaces } from 'node:os';
import { NextResponse } from 'next/server';
import { createLogger } from '@/lib/log';

const log = createLogger('health');

export function GET(): NextResponse {
  for (const [name, bindings] of Object.entries(networkInterfaces())) {
    for (const { address, internal } of bindings ?? []) {
      if (!internal) log.debug('listening on', name, address);
    }
  }
  return NextResponse.json({ status: 'ok', uptime: process.uptime() });
}
