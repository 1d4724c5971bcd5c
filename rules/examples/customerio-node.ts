import { APIClient, SendEmailRequest, SendPushRequest, SendSMSRequest, TrackClient } from 'customerio-node';

interface Guest {
  id: string;
  email: string;
  phone: string;
  nights: number;
}

const cio = new TrackClient('site', 'key');
const api = new APIClient('key');

export async function tracked(guest: Guest): Promise<void> {
  await cio.identify('4711', { email: guest.email }); // flow: analytics plain encrypted to Customer.io
  await cio.track('4711', { name: 'booked', data: { nights: guest.nights } });
  await cio.track('4711', { name: 'booked', data: { phone: guest.phone } }); // flow: analytics plain encrypted to Customer.io
  await cio.trackAnonymous('a', { name: 'booked', data: { email: guest.email } }); // flow: analytics plain encrypted to Customer.io
  await cio.trackPageView('4711', `/bookings?email=${guest.email}`); // flow: analytics plain encrypted to Customer.io
  await cio.addDevice(guest.email, 'device', 'ios'); // flow: analytics plain encrypted to Customer.io
  await cio.mergeCustomers('email', guest.email, 'id', '4711'); // flow: analytics plain encrypted to Customer.io
  await cio.suppress(guest.email); // flow: analytics plain encrypted to Customer.io
  await cio.destroy(guest.email); // flow: analytics plain encrypted to Customer.io
}

export async function told(guest: Guest): Promise<void> {
  const request = new SendEmailRequest({ to: guest.email, transactional_message_id: 1 });
  await api.sendEmail(request); // flow: message plain encrypted to Customer.io
  await api.sendPush(new SendPushRequest({ identifiers: { email: guest.email } })); // flow: message plain encrypted to Customer.io
  await api.sendSMS(new SendSMSRequest({ to: guest.phone })); // flow: message plain encrypted to Customer.io
  await api.triggerBroadcast(1, { email: guest.email }, { segment: { id: 1 } }); // flow: message plain encrypted to Customer.io
  await api.triggerBroadcast(1, { nights: guest.nights }, { segment: { id: 1 } });
}
