import { sendGAEvent, sendGTMEvent } from '@next/third-parties/google';

interface Lead {
  email: string;
  budget: number;
}

export function asked(lead: Lead): void {
  sendGAEvent('event', 'asked', { value: lead.email }); // flow: analytics plain encrypted to Google Analytics
  sendGAEvent('event', 'asked', { value: lead.budget });
  sendGTMEvent({ event: 'asked', email: lead.email }); // flow: analytics plain encrypted to Google Analytics
}
