import VCard from 'vcard-creator';

interface Employee {
  firstName: string;
  lastName: string;
  nickname: string;
  email: string;
  phone: string;
  street: string;
  birthDate: string;
  notes: string;
}

export function card(employee: Employee): string {
  const card = new VCard();
  card.addName(employee.lastName, employee.firstName); // flow: export plain
  card.addEmail(employee.email).addCompany('Clinic'); // flow: export plain
  card.addPhoneNumber(employee.phone, 'WORK'); // flow: export plain
  card.addAddress('', '', employee.street); // flow: export plain
  card.addBirthday(employee.birthDate); // flow: export plain
  card.addNickname(employee.firstName); // flow: export plain
  card.addNote(`Call ${employee.phone}`); // flow: export plain
  card.addURL('https://clinic.example.org');
  return card.toString();
}
