import type { ApiModel, LibraryModel } from './model.js';

/** Links and pages that let a visitor download records as CSV. */
const DOWNLOADS: ApiModel = { component: { channel: 'export', data: ['arg0.data', 'arg0.headers'] } };

export const REACT_CSV: LibraryModel = {
  package: 'react-csv',
  docs: 'https://github.com/react-csv/react-csv#readme',
  members: { '{CSVLink,CSVDownload}': DOWNLOADS },
};

/** The same by another name. */
export const REACT_CSV_DOWNLOADER: LibraryModel = {
  package: 'react-csv-downloader',
  docs: 'https://github.com/dolezel/react-csv-downloader#readme',
  members: {
    default: { component: { channel: 'export', data: ['arg0.datas'] } },
    toCsv: { drops: true, passes: [{ from: 'arg1', to: 'result', format: 'csv' }] },
  },
};
