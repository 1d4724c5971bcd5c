import { generatePdf, generatePdfs } from 'html-pdf-node';

interface Tenant {
  lastName: string;
  rooms: number;
}

export async function contracts(tenants: Tenant[], tenant: Tenant): Promise<void> {
  await generatePdf({ content: `<p>${tenant.lastName}</p>` }, { format: 'A4' }); // flow: export plain
  await generatePdfs(tenants.map((each) => ({ content: each.lastName })), { format: 'A4' }); // flow: export plain
  await generatePdf({ content: `<p>${tenant.rooms} rooms</p>` }, { format: 'A4' });
}
