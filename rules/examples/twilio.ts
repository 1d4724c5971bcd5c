import twilio, { Twilio } from 'twilio';

interface Patient {
  phone: string;
  firstName: string;
  appointments: number;
}

const client = twilio(process.env.TWILIO_SID, process.env.TWILIO_TOKEN);
const own = new Twilio('sid', 'token');

export async function remind(patient: Patient): Promise<string> {
  const message = await client.messages.create({ to: patient.phone, from: '+49', body: patient.firstName }); // flow: message plain encrypted to Twilio
  await client.messages.create({ to: '+49', from: '+49', body: `${patient.appointments}` });
  await client.calls.create({ to: patient.phone, from: '+49', url: 'https://example.com/twiml' }); // flow: message plain encrypted to Twilio
  await own.messages.create({ to: patient.phone, body: 'Your appointment' }); // flow: message plain encrypted to Twilio
  return message.sid;
}

export async function verify(patient: Patient): Promise<void> {
  await client.verify.v2.services('VA').verifications.create({ to: patient.phone, channel: 'sms' }); // flow: message plain encrypted to Twilio
  await client.verify.v2.services('VA').verificationChecks.create({ to: patient.phone, code: '1' }); // flow: message plain encrypted to Twilio
  await client.verify.services('VA').verifications.create({ to: patient.phone, channel: 'sms' }); // flow: message plain encrypted to Twilio
  await client.verify.services('VA').verificationChecks.create({ to: patient.phone, code: '1' }); // flow: message plain encrypted to Twilio
  await client.conversations.v1.conversations('CH').messages.create({ body: patient.firstName }); // flow: message plain encrypted to Twilio
  await client.conversations.v1.conversations('CH').participants.create({ address: patient.phone }); // flow: message plain encrypted to Twilio
  await client.studio.v2.flows('FW').executions.create({ to: patient.phone, from: '+49' }); // flow: message plain encrypted to Twilio
  await client.lookups.v1.phoneNumbers(patient.phone).fetch(); // flow: third-party plain encrypted to Twilio
  await client.lookups.v2.phoneNumbers(patient.phone).fetch(); // flow: third-party plain encrypted to Twilio
  await client.messages.list({ limit: patient.appointments });
}
