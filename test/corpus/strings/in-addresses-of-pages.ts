// What is put into the query or the path of an address is in the address.
interface Lead {
  email: string;
  campaign: string;
}

export function go(lead: Lead): void {
  const query = new URLSearchParams({ campaign: lead.campaign, source: 'mail' });
  history.pushState(null, '', `/leads?${query.toString()}`);
  const telling = new URLSearchParams();
  telling.set('email', lead.email);
  history.pushState(null, '', `/leads?${telling}`); // flow: url
  location.assign(`/leads/${encodeURIComponent(lead.email)}`); // flow: url
  location.assign(new URL(`/leads/${lead.email}`, location.origin).toString()); // flow: url
  history.replaceState(null, '', new URL('/leads', location.origin).toString());
}
