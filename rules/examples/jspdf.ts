import { jsPDF } from 'jspdf';
import 'jspdf-autotable';

interface Guest {
  lastName: string;
  passportNumber: string;
  nights: number;
}

export function invoice(guest: Guest): void {
  const document = new jsPDF({ unit: 'mm' });
  document.setFontSize(10).text(guest.lastName, 20, 20); // flow: export plain
  document.text(`${guest.nights} nights`, 20, 30);
  document.html(`<p>${guest.passportNumber}</p>`); // flow: export plain
  document.table(10, 10, [{ name: guest.lastName }], ['name'], {}); // flow: export plain
  document.cell(10, 10, 40, 8, guest.lastName, 1, 'left'); // flow: export plain
  document.autoTable({ head: [['Passport']], body: [[guest.passportNumber]] }); // flow: export plain
  document.setProperties({ title: `Invoice of ${guest.lastName}` }); // flow: export plain
  document.save('invoice.pdf');
}

export function closed(guest: Guest, password: string): void {
  const document = new jsPDF({ encryption: { userPassword: password, userPermissions: ['print'] } });
  document.text(guest.passportNumber, 20, 20);
}
