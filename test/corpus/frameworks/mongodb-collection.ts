// A collection of MongoDB holds documents of its type, and a projection leaves what it names.
import { MongoClient, type Collection, type WithId } from 'mongodb';

interface Patient {
  insuranceNumber: string;
  ward: string;
}

const client = new MongoClient(process.env.MONGO_URL!);
const patients: Collection<Patient> = client.db('clinic').collection<Patient>('patients');

export async function show(ward: string): Promise<void> {
  const patient = await patients.findOne({ ward });
  console.log(patient?.ward);
  console.log(patient); // expect: no-personal-data-in-logs
  const all: WithId<Patient>[] = await patients.find({ ward }).toArray();
  console.log(all.map((entry) => entry.ward));
  console.log(all); // expect: no-personal-data-in-logs
  console.log(await patients.countDocuments({ ward }));
}
