import pdf from 'html-pdf';

interface Tenant {
  lastName: string;
  street: string;
  rooms: number;
}

export function contract(tenant: Tenant): void {
  pdf.create(`<p>${tenant.lastName}, ${tenant.street}</p>`, { format: 'A4' }).toFile('contract.pdf'); // flow: export plain
  pdf.create(`<p>${tenant.rooms} rooms</p>`).toBuffer(() => undefined);
}
