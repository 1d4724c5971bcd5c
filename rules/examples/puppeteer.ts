import puppeteer from 'puppeteer';
import { writeFile } from 'node:fs/promises';

interface Patient {
  lastName: string;
  insuranceNumber: string;
  room: number;
}

export async function letter(patient: Patient): Promise<void> {
  const browser = await puppeteer.launch({ headless: true });
  const page = await browser.newPage();
  await page.setContent(`<h1>${patient.lastName}</h1>`);
  await page.pdf({ path: 'letter.pdf' }); // flow: export plain
  await page.createPDFStream({ format: 'A4' }); // flow: export plain
  await writeFile('letter.html', await page.content()); // flow: file plain
  const plain = await browser.newPage();
  await plain.setContent(`<h1>Room ${patient.room}</h1>`);
  await plain.pdf({ path: 'room.pdf' });
  await browser.close();
}

export async function visit(patient: Patient): Promise<void> {
  const page = await (await puppeteer.launch()).newPage();
  await page.goto(`http://forms.example.org/${patient.insuranceNumber}`); // flow: http-request plain unencrypted to forms.example.org
  await page.goto(`https://forms.example.org/${patient.lastName}`); // flow: http-request plain encrypted to forms.example.org
  await page.goto('https://forms.example.org/');
}
