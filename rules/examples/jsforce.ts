import jsforce from 'jsforce';

interface Prospect {
  email: string;
  lastName: string;
  phone: string;
  seats: number;
}

const salesforce = new jsforce.Connection({ loginUrl: 'https://login.salesforce.com' });

export async function record(prospect: Prospect): Promise<void> {
  const contacts = salesforce.sobject('Contact');
  await contacts.create({ Email: prospect.email, LastName: prospect.lastName }); // flow: third-party plain encrypted to Salesforce
  await contacts.create({ Seats__c: prospect.seats });
  await contacts.insert({ Email: prospect.email }); // flow: third-party plain encrypted to Salesforce
  await contacts.update({ Id: '1', Phone: prospect.phone }); // flow: third-party plain encrypted to Salesforce
  await contacts.upsert({ Email: prospect.email }, 'Email'); // flow: third-party plain encrypted to Salesforce
  await contacts.find({ Email: prospect.email }); // flow: third-party plain encrypted to Salesforce
  await contacts.findOne({ Email: prospect.email }); // flow: third-party plain encrypted to Salesforce
  await contacts.retrieve('1');
}

export async function direct(prospect: Prospect): Promise<void> {
  await salesforce.create('Lead', { Email: prospect.email }); // flow: third-party plain encrypted to Salesforce
  await salesforce.insert('Lead', { Email: prospect.email }); // flow: third-party plain encrypted to Salesforce
  await salesforce.update('Lead', { Id: '1', Phone: prospect.phone }); // flow: third-party plain encrypted to Salesforce
  await salesforce.upsert('Lead', { Email: prospect.email }, 'Email'); // flow: third-party plain encrypted to Salesforce
  await salesforce.query(`SELECT Id FROM Lead WHERE Email = '${prospect.email}'`); // flow: third-party plain encrypted to Salesforce
  await salesforce.query(`SELECT Id FROM Lead WHERE Seats__c > ${prospect.seats}`);
  await salesforce.search(`FIND {${prospect.email}}`); // flow: third-party plain encrypted to Salesforce
  await salesforce.apex.post('/leads', { email: prospect.email }); // flow: third-party plain encrypted to Salesforce
  await salesforce.apex.put('/leads', { email: prospect.email }); // flow: third-party plain encrypted to Salesforce
  await salesforce.apex.patch('/leads', { email: prospect.email }); // flow: third-party plain encrypted to Salesforce
}
