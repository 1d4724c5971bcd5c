import ky from 'ky';

interface Member {
  email: string;
  firstName: string;
  religion: string;
  visits: number;
}

const api = ky.create({ prefixUrl: 'https://club.example.com/api' });
const plain = ky.extend({ prefixUrl: 'http://club.example.com/api' });

export async function calls(member: Member): Promise<void> {
  await ky('https://club.example.com', { json: { email: member.email } }).json(); // flow: http-request plain encrypted to club.example.com
  await ky.get('https://club.example.com', { searchParams: { email: member.email } }); // flow: http-request plain encrypted to club.example.com; url plain
  await ky.post('http://club.example.com', { json: { religion: member.religion } }); // flow: http-request plain unencrypted to club.example.com
  await ky.put('https://club.example.com', { body: member.firstName }); // flow: http-request plain encrypted to club.example.com
  await ky.patch('https://club.example.com', { headers: { 'x-mail': member.email } }); // flow: http-request plain encrypted to club.example.com
  await ky.delete(`https://club.example.com/members/${member.email}`); // flow: http-request plain encrypted to club.example.com; url plain
  await ky.head(`https://club.example.com/members/${member.email}`); // flow: http-request plain encrypted to club.example.com; url plain
  await ky.post('https://club.example.com', { json: { visits: member.visits } });
}

export async function instances(member: Member): Promise<void> {
  await api('members', { json: { email: member.email } }); // flow: http-request plain encrypted to club.example.com
  await api.get('members', { searchParams: { email: member.email } }); // flow: http-request plain encrypted to club.example.com; url plain
  await api.post('members', { json: { email: member.email } }); // flow: http-request plain encrypted to club.example.com
  await plain.put('members', { json: { email: member.email } }); // flow: http-request plain unencrypted to club.example.com
  await plain.patch('members', { json: { religion: member.religion } }); // flow: http-request plain unencrypted to club.example.com
  await api.delete('members', { json: { email: member.email } }); // flow: http-request plain encrypted to club.example.com
  await api.head('members', { searchParams: { visits: member.visits } });
  await api.head('members', { searchParams: { email: member.email } }); // flow: http-request plain encrypted to club.example.com; url plain
}
