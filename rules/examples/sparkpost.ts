import SparkPost from 'sparkpost';

interface Member {
  email: string;
  lastName: string;
  fee: number;
}

const client = new SparkPost(process.env.SPARKPOST_KEY);

export async function remind(member: Member): Promise<void> {
  await client.transmissions.send({ content: { text: 'Pay' }, recipients: [{ address: member.email }] }); // flow: message plain encrypted to SparkPost
  await client.transmissions.send({ content: { text: `${member.fee}` }, recipients: { list_id: 'l' } });
  await client.recipientLists.create({ id: 'l', recipients: [{ address: { name: member.lastName } }] }); // flow: third-party plain encrypted to SparkPost
  await client.recipientLists.update('l', { recipients: [{ address: member.email }] }); // flow: third-party plain encrypted to SparkPost
  await client.suppressionList.upsert({ recipient: member.email, type: 'transactional' }); // flow: third-party plain encrypted to SparkPost
}
