import ExcelJS from 'exceljs';
import type { AppointmentWithPatient } from '../prisma/views.js';

export function addTable(workbook: ExcelJS.Workbook, title: string, rows: readonly object[]): void {
  const sheet = workbook.addWorksheet(title);
  sheet.columns = Object.keys(rows[0] ?? {}).map((key) => ({ key, header: key, width: 18 }));
  for (const row of rows) sheet.addRow(row);
  sheet.getRow(1).font = { name: 'Arial', bold: true };
}

/** The sheet the assistants carry from room to room. */
export function addDaySheet(workbook: ExcelJS.Workbook, appointments: AppointmentWithPatient[]): void {
  const sheet = workbook.addWorksheet('Today');
  sheet.addRow(['Time', 'Patient', 'Phone', 'State']);
  for (const { startsAt, state, patient } of appointments) {
    const time = startsAt.toISOString().slice(11, 16);
    sheet.addRow([time, patient.lastName, patient.phone, state]); // expect: no-unpseudonymised-export
  }
}

export async function toBuffer(workbook: ExcelJS.Workbook): Promise<Buffer> {
  return Buffer.from(await workbook.xlsx.writeBuffer());
}
