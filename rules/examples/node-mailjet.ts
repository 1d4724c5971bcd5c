import Mailjet from 'node-mailjet';

interface Pupil {
  email: string;
  lastName: string;
  grade: number;
}

const mailjet = new Mailjet({ apiKey: process.env.MJ_KEY, apiSecret: process.env.MJ_SECRET });
const connected = Mailjet.apiConnect('key', 'secret');

export async function tell(pupil: Pupil): Promise<void> {
  await mailjet.post('send', { version: 'v3.1' }).request({ Messages: [{ To: [{ Email: pupil.email }] }] }); // flow: message plain encrypted to Mailjet
  await mailjet.post('send', { version: 'v3.1' }).request({ Messages: [{ TextPart: `${pupil.grade}` }] });
  await connected.post('contact').request({ Email: pupil.email, Name: pupil.lastName }); // flow: message plain encrypted to Mailjet
  await mailjet.get('contact').request({ Limit: pupil.grade });
}
