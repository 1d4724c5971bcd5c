import type { LibraryModel } from './model.js';
import { DROPS, keeps, READS } from './parts.js';

export const INFLUXDB_CLIENT: LibraryModel = {
  package: '@influxdata/influxdb-client',
  docs: 'https://influxdata.github.io/influxdb-client-js/influxdb-client.writeapi.html',
  processor: { name: 'InfluxData', hosts: ['.influxdata.com'] },
  members: {
    '{InfluxDB,Point}': DROPS,
    'InfluxDB#getWriteApi': { drops: true, returns: 'WriteApi' },
    'InfluxDB#getQueryApi': { drops: true, returns: 'QueryApi' },
    'Point#{tag,stringField,intField,floatField,booleanField,uintField}': keeps('arg1'),
    'Point#{measurement,timestamp}': { returns: 'this' },
    'WriteApi#{writePoint,writePoints,writeRecord,writeRecords}': {
      sink: {
        channel: 'database',
        data: ['arg0'],
        transport: { url: ['init0.url', 'init0'] },
        recipient: 'host',
      },
      drops: true,
    },
    'WriteApi#{close,flush,useDefaultTags}': DROPS,
    'QueryApi#{collectRows,queryRaw,iterateRows}': READS,
  },
};
