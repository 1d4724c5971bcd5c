import { BigQuery } from '@google-cloud/bigquery';
import { Datastore } from '@google-cloud/datastore';

interface Visitor {
  email: string;
  phone: string;
  pages: number;
}

const bigquery = new BigQuery();
const datastore = new Datastore();

export async function count(visitor: Visitor): Promise<void> {
  const visits = bigquery.dataset('web').table('visits');
  await visits.insert([{ mail: visitor.email }]); // flow: database plain encrypted to Google Cloud
  await bigquery.query({ query: 'insert web.visits values (@ip)', params: { ip: visitor.phone } }); // flow: database plain encrypted to Google Cloud
  await bigquery.createQueryJob(`insert web.visits values ('${visitor.email}')`); // flow: database plain encrypted to Google Cloud
  await datastore.save({ key: datastore.key('visit'), data: { mail: visitor.email } }); // flow: database plain encrypted to Google Cloud
  await datastore.insert({ key: datastore.key('visit'), data: { mail: visitor.email } }); // flow: database plain encrypted to Google Cloud
  await datastore.update({ key: datastore.key('visit'), data: { mail: visitor.email } }); // flow: database plain encrypted to Google Cloud
  await datastore.upsert({ key: datastore.key('visit'), data: { mail: visitor.email } }); // flow: database plain encrypted to Google Cloud
  await visits.insert([{ pages: visitor.pages }]);
}
