import { MeiliSearch } from 'meilisearch';

interface Tutor {
  email: string;
  phone: string;
  lessons: number;
}

const open = new MeiliSearch({ host: 'http://search.example.com' });
const secured = new MeiliSearch({ host: 'https://search.example.com' });

export async function index(tutor: Tutor): Promise<void> {
  const tutors = secured.index('tutors');
  await tutors.addDocuments([{ mail: tutor.email }]); // flow: database plain encrypted
  await open.index('tutors').updateDocuments([{ phone: tutor.phone }]); // flow: database plain unencrypted
  await tutors.addDocumentsInBatches([{ mail: tutor.email }], 100); // flow: database plain encrypted
  await tutors.updateDocumentsInBatches([{ mail: tutor.email }], 100); // flow: database plain encrypted
  await tutors.addDocuments([{ lessons: tutor.lessons }]);
}
