import { algoliasearch } from 'algoliasearch';

interface Tutor {
  email: string;
  phone: string;
  lessons: number;
}

const client = algoliasearch('APP', 'KEY');
const index = client.initIndex('tutors');

export async function current(tutor: Tutor): Promise<void> {
  await client.saveObject({ indexName: 'tutors', body: { mail: tutor.email } }); // flow: third-party plain encrypted to Algolia
  await client.saveObjects({ indexName: 'tutors', objects: [{ mail: tutor.email }] }); // flow: third-party plain encrypted to Algolia
  await client.partialUpdateObject({ indexName: 'tutors', attributesToUpdate: { phone: tutor.phone } }); // flow: third-party plain encrypted to Algolia
  await client.partialUpdateObjects({ indexName: 'tutors', objects: [{ phone: tutor.phone }] }); // flow: third-party plain encrypted to Algolia
  await client.addOrUpdateObject({ indexName: 'tutors', body: { phone: tutor.phone } }); // flow: third-party plain encrypted to Algolia
  await client.batch({ indexName: 'tutors', batchWriteParams: { requests: [{ body: tutor.email }] } }); // flow: third-party plain encrypted to Algolia
  await client.replaceAllObjects({ indexName: 'tutors', objects: [{ mail: tutor.email }] }); // flow: third-party plain encrypted to Algolia
  await client.saveObject({ indexName: 'tutors', body: { lessons: tutor.lessons } });
}

export async function former(tutor: Tutor): Promise<void> {
  await index.saveObject({ mail: tutor.email }); // flow: third-party plain encrypted to Algolia
  await index.saveObjects([{ mail: tutor.email }]); // flow: third-party plain encrypted to Algolia
  await index.partialUpdateObject({ phone: tutor.phone }); // flow: third-party plain encrypted to Algolia
  await index.partialUpdateObjects([{ phone: tutor.phone }]); // flow: third-party plain encrypted to Algolia
  await index.replaceAllObjects([{ phone: tutor.phone }]); // flow: third-party plain encrypted to Algolia
  await index.saveObjects([{ lessons: tutor.lessons }]);
}
