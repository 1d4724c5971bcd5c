import { chromium } from 'playwright';

interface Patient {
  lastName: string;
  room: number;
}

export async function letter(patient: Patient): Promise<void> {
  const browser = await chromium.launch();
  const context = await browser.newContext();
  const page = await context.newPage();
  await page.setContent(`<h1>${patient.lastName}</h1>`);
  await page.pdf({ path: 'letter.pdf' }); // flow: export plain
  const other = await browser.newPage();
  await other.setContent(`<h1>Room ${patient.room}</h1>`);
  await other.pdf({ path: 'room.pdf' });
  await other.goto(`http://localhost:3000/patients/${patient.lastName}`); // flow: http-request plain local
  await other.goto('http://localhost:3000/');
}
