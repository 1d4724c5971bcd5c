import { ENDPOINTS } from '@/lib/constants';

export interface CallResult {
  callId: string;
  state: 'ringing' | 'busy' | 'failed';
}

/** Asks the telephone system to ring the desk of the user and then the target. */
export async function dial(extension: string, target: string): Promise<CallResult> {
  const response = await fetch(ENDPOINTS.telephony, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ from: extension, to: target }),
  });
  return (await response.json()) as CallResult;
}
