// What is put into the parameters of a URL is in the URL.
interface Lead {
  email: string;
  campaign: string;
}

export function go(lead: Lead): void {
  const open = new URL('/leads', location.origin);
  open.searchParams.set('campaign', lead.campaign);
  history.replaceState(null, '', open.toString());
  const telling = new URL('/leads', location.origin);
  telling.searchParams.append('mail', lead.email);
  history.replaceState(null, '', telling.toString()); // flow: url
  history.replaceState(null, '', telling.href); // flow: url
}
