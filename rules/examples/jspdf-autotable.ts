import { jsPDF } from 'jspdf';
import autoTable from 'jspdf-autotable';
import { autoTable as table } from 'jspdf-autotable';

interface Guest {
  email: string;
  nights: number;
}

export function list(guests: Guest[]): void {
  const document = new jsPDF();
  autoTable(document, { head: [['Mail']], body: guests.map((guest) => [guest.email]) }); // flow: export plain
  table(document, { foot: guests.map((guest) => [guest.email]) }); // flow: export plain
  autoTable(document, { body: guests.map((guest) => [guest.nights]) });
  document.save('guests.pdf');
}
