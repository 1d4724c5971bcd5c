import { Client } from '@elastic/elasticsearch';

interface Applicant {
  email: string;
  resume: string;
  religion: string;
  vacancy: number;
}

const secured = new Client({ node: 'https://search.example.com' });
const open = new Client({ node: 'http://search.example.com:9200' });
const trusting = new Client({ node: 'https://search.example.com', tls: { rejectUnauthorized: false } });
const near = new Client({ node: 'http://localhost:9200' });

export async function index(applicant: Applicant): Promise<void> {
  await secured.index({ index: 'applicants', document: { mail: applicant.email } }); // flow: database plain encrypted
  await open.create({ index: 'applicants', id: '1', body: { religion: applicant.religion } }); // flow: database plain unencrypted
  await trusting.update({ index: 'applicants', id: '1', doc: { mail: applicant.email } }); // flow: database plain unencrypted
  await near.bulk({ operations: [{ index: {} }, { mail: applicant.email }] }); // flow: database plain local
  await secured.updateByQuery({ index: 'applicants', script: { params: { mail: applicant.email } } }); // flow: database plain encrypted
  await secured.helpers.bulk({ datasource: [{ mail: applicant.email }], onDocument: () => ({ index: {} }) }); // flow: database plain encrypted
  await secured.index({ index: 'applicants', document: { vacancy: applicant.vacancy } });
  await secured.deleteByQuery({ index: 'applicants', query: { term: { mail: applicant.email } } });
}
