import mqtt from 'mqtt';

interface Resident {
  email: string;
  heartRate: number;
  floor: number;
}

const secured = mqtt.connect('mqtts://broker.example.com');
const open = mqtt.connect('mqtt://broker.example.com');
const trusting = mqtt.connect('mqtts://broker.example.com', { rejectUnauthorized: false });
const named = mqtt.connect({ host: 'broker.example.com', protocol: 'mqtt' });

export async function report(resident: Resident): Promise<void> {
  secured.publish('vitals', JSON.stringify({ mail: resident.email })); // flow: queue plain encrypted
  open.publish('vitals', JSON.stringify({ rate: resident.heartRate })); // flow: queue plain unencrypted
  trusting.publish(`vitals/${resident.email}`, 'up'); // flow: queue plain unencrypted
  await named.publishAsync('vitals', resident.email); // flow: queue plain unencrypted
  secured.publish('floors', String(resident.floor));
}
