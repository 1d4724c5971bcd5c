// A found document of Mongoose carries all its fields wherever it goes whole.
import { model, Schema, type Model } from 'mongoose';

interface Guest {
  email: string;
  nights: number;
}
interface Room {
  floor: number;
}

const Guests: Model<Guest> = model<Guest>('Guest', new Schema<Guest>({ email: String, nights: Number }));
const Rooms: Model<Room> = model<Room>('Room', new Schema<Room>({ floor: Number }));

export async function arrivals(): Promise<void> {
  const guests = await Guests.find({ nights: { $gte: 1 } });
  console.log(guests); // expect: no-personal-data-in-logs
  console.log(await Rooms.find());
}
