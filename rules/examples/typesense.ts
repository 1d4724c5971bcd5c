import { Client } from 'typesense';

interface Tutor {
  email: string;
  phone: string;
  lessons: number;
}

const secured = new Client({ nodes: [{ host: 'search.example.com', port: 443, protocol: 'https' }], apiKey: 'none' });
const open = new Client({ nodes: [{ host: 'search.example.com', port: 8108, protocol: 'http' }], apiKey: 'none' });
const near = new Client({ nodes: [{ host: 'localhost', port: 8108, protocol: 'http' }], apiKey: 'none' });

export async function index(tutor: Tutor): Promise<void> {
  const documents = secured.collections('tutors').documents();
  await documents.create({ mail: tutor.email }); // flow: database plain encrypted
  await open.collections('tutors').documents().upsert({ mail: tutor.email }); // flow: database plain unencrypted
  await near.collections('tutors').documents().update({ phone: tutor.phone }); // flow: database plain local
  await documents.emplace({ phone: tutor.phone }); // flow: database plain encrypted
  await documents.import([{ phone: tutor.phone }]); // flow: database plain encrypted
  await documents.create({ lessons: tutor.lessons });
}
