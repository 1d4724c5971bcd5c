import { render, toPlainText } from '@react-email/render';
import { createElement } from 'react';

interface Patient {
  lastName: string;
  room: number;
}

export async function write(patient: Patient): Promise<void> {
  console.log(await render(`<p>${patient.lastName}</p>`, { pretty: true })); // flow: log plain
  console.log(toPlainText(`<p>${patient.lastName}</p>`)); // flow: log plain
  console.log(await render(createElement('p', {}, 'Hello')));
}
