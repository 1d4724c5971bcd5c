import { asBlob, asString, download, ExportToCsv, generateCsv, mkConfig } from 'export-to-csv';
import { writeFileSync } from 'node:fs';

interface Donor {
  email: string;
  amount: number;
}

const config = mkConfig({ useKeysAsHeaders: true, filename: 'donors' });

export function save(donors: Donor[]): void {
  const csv = generateCsv(config)(donors);
  download(config)(csv); // flow: export plain
  writeFileSync('/tmp/donors', asString(csv)); // flow: file plain; export plain
  writeFileSync('/tmp/donors', asBlob(config)(csv)); // flow: file plain; export plain
  download(config)(generateCsv(config)(donors.map(({ amount }) => ({ amount }))));
}

export function saveAsBefore(donors: Donor[]): void {
  const exporter = new ExportToCsv({ showLabels: true });
  exporter.generateCsv(donors); // flow: export plain
  exporter.generateCsv([{ count: donors.length }]);
}
