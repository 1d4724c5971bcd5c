import { Logging } from '@google-cloud/logging';

interface Courier {
  phoneNumber: string;
  licensePlate: string;
  stops: number;
}

const log = new Logging({ projectId: 'parcels' }).log('couriers');

export async function delivered(courier: Courier): Promise<void> {
  const entry = log.entry({ severity: 'INFO' }, { phone: courier.phoneNumber });
  const harmless = log.entry({ severity: 'INFO' }, { stops: courier.stops });
  await log.write(entry); // flow: log plain encrypted to Google Cloud
  await log.write(harmless);
  await log.alert(entry); // flow: log plain encrypted to Google Cloud
  await log.critical(entry); // flow: log plain encrypted to Google Cloud
  await log.debug(log.entry(courier.phoneNumber)); // flow: log plain encrypted to Google Cloud
  await log.emergency(entry); // flow: log plain encrypted to Google Cloud
  await log.error(entry); // flow: log plain encrypted to Google Cloud
  await log.info([harmless, entry]); // flow: log plain encrypted to Google Cloud
  await log.notice(entry); // flow: log plain encrypted to Google Cloud
  await log.warning(entry); // flow: log plain encrypted to Google Cloud
}
