function cell(value: unknown): string {
  if (value === null || value === undefined) {
    return '';
  }
  const text = value instanceof Date ? value.toISOString() : String(value);
  // spreadsheet programs evaluate cells that start like a formula
  const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[";\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

export function toCsv<T extends object>(rows: T[], columns: (keyof T & string)[]): string {
  const head = columns.join(';');
  const body = rows.map((row) => columns.map((column) => cell(row[column])).join(';'));
  return [head, ...body].join('\n') + '\n';
}
