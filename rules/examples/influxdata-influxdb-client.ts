import { InfluxDB, Point } from '@influxdata/influxdb-client';

interface Resident {
  email: string;
  heartRate: number;
  floor: number;
}

const secured = new InfluxDB({ url: 'https://eu-central-1.aws.influxdata.com' }).getWriteApi('care', 'vitals');
const open = new InfluxDB({ url: 'http://metrics.example.com:8086' }).getWriteApi('care', 'vitals');

export function measure(resident: Resident): void {
  const point = new Point('vitals').tag('resident', resident.email);
  secured.writePoint(point); // flow: database plain encrypted to InfluxData
  open.writePoints([point]); // flow: database plain unencrypted to metrics.example.com
  secured.writeRecord(`vitals,resident=${resident.email} up=1`); // flow: database plain encrypted to InfluxData
  open.writeRecords([`vitals,resident=${resident.email} up=1`]); // flow: database plain unencrypted to metrics.example.com
  secured.writePoint(new Point('floors').intField('floor', resident.floor));
}
