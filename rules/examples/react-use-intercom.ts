import { useIntercom } from 'react-use-intercom';

interface Applicant {
  id: string;
  email: string;
  firstName: string;
  step: number;
}

export function useSupport(applicant: Applicant): void {
  const { boot, update, trackEvent, showNewMessage, shutdown } = useIntercom();
  boot({ userId: '4711', email: applicant.email, name: applicant.firstName }); // flow: analytics plain encrypted to Intercom
  update({ email: applicant.email }); // flow: analytics plain encrypted to Intercom
  update({ customAttributes: { step: applicant.step } });
  trackEvent('applied', { email: applicant.email }); // flow: analytics plain encrypted to Intercom
  showNewMessage(`I am ${applicant.firstName}`); // flow: analytics plain encrypted to Intercom
  shutdown();
}
