import { GoogleSpreadsheet } from 'google-spreadsheet';

interface Volunteer {
  email: string;
  lastName: string;
  hours: number;
}

const doc = new GoogleSpreadsheet('id', { apiKey: process.env.GOOGLE_KEY ?? '' });

export async function list(volunteer: Volunteer): Promise<void> {
  await doc.loadInfo();
  const sheet = doc.sheetsByIndex[0];
  await sheet.addRow({ email: volunteer.email }); // flow: third-party plain encrypted to Google
  await sheet.addRow({ hours: volunteer.hours });
  await doc.sheetsByTitle['Volunteers'].addRows([{ name: volunteer.lastName }]); // flow: third-party plain encrypted to Google
  const added = await doc.addSheet({ title: 'New' });
  await added.setHeaderRow([volunteer.email]); // flow: third-party plain encrypted to Google
}
