import { ApiKeySession, EventsApi, ProfilesApi } from 'klaviyo-api';

interface Buyer {
  email: string;
  firstName: string;
  orders: number;
}

const session = new ApiKeySession(process.env.KLAVIYO_KEY ?? '');
const profiles = new ProfilesApi(session);
const events = new EventsApi(session);

export async function bought(buyer: Buyer): Promise<void> {
  const data = { type: 'profile', attributes: { email: buyer.email } };
  await profiles.createProfile({ data }); // flow: third-party plain encrypted to Klaviyo
  await profiles.createProfile({ data: { type: 'profile', attributes: { orders: buyer.orders } } });
  await profiles.createOrUpdateProfile({ data }); // flow: third-party plain encrypted to Klaviyo
  await profiles.subscribeProfiles({ data }); // flow: third-party plain encrypted to Klaviyo
  await profiles.bulkSubscribeProfiles({ data }); // flow: third-party plain encrypted to Klaviyo
  await profiles.updateProfile('1', { data: { attributes: { first_name: buyer.firstName } } }); // flow: third-party plain encrypted to Klaviyo
  await events.createEvent({ data: { attributes: { profile: { email: buyer.email } } } }); // flow: analytics plain encrypted to Klaviyo
  await events.bulkCreateEvents({ data: [data] }); // flow: analytics plain encrypted to Klaviyo
}
