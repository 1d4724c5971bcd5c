import { SMS } from '@vonage/messages';
import { Vonage } from '@vonage/server-sdk';

interface Courier {
  phoneNumber: string;
  lastName: string;
  stops: number;
}

const vonage = new Vonage({ apiKey: 'k', apiSecret: process.env.VONAGE_SECRET });

export async function tell(courier: Courier): Promise<void> {
  await vonage.sms.send({ to: courier.phoneNumber, from: 'Parcels', text: 'Next stop' }); // flow: message plain encrypted to Vonage
  await vonage.sms.send({ to: '+49', from: 'Parcels', text: `${courier.stops} stops` });
  await vonage.messages.send(new SMS({ to: courier.phoneNumber, from: 'Parcels', text: 'Next stop' })); // flow: message plain encrypted to Vonage
  await vonage.voice.createOutboundCall({ to: [{ type: 'phone', number: courier.phoneNumber }] }); // flow: message plain encrypted to Vonage
  await vonage.verify.start({ number: courier.phoneNumber, brand: 'Parcels' }); // flow: message plain encrypted to Vonage
  await vonage.verify2.newRequest({ workflow: [{ channel: 'sms', to: courier.phoneNumber }] }); // flow: message plain encrypted to Vonage
  vonage.message.sendSms('Parcels', courier.phoneNumber, 'Next stop', {}, () => undefined); // flow: message plain encrypted to Vonage
  await vonage.numberInsights.basicLookup(courier.phoneNumber); // flow: third-party plain encrypted to Vonage
  await vonage.numberInsights.standardLookup(courier.phoneNumber); // flow: third-party plain encrypted to Vonage
  await vonage.numberInsights.advancedLookup(courier.phoneNumber); // flow: third-party plain encrypted to Vonage
}
