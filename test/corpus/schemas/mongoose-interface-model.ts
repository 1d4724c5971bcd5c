// A model of Mongoose that is typed by an interface returns what the interface declares.
// @file guest.ts
import mongoose, { Schema, type Document, type Model } from 'mongoose';

export interface IGuest extends Document {
  email: string;
  nights: number;
}

const guestSchema = new Schema<IGuest>({ email: String, nights: Number });

export const Guest: Model<IGuest> = mongoose.model<IGuest>('Guest', guestSchema);
// @file desk.ts
import { Guest } from './guest.js';

export async function arrivals(): Promise<void> {
  const guests = await Guest.find({ nights: { $gte: 1 } }).sort({ nights: -1 });
  guests.forEach((guest) => {
    console.log('nights', guest.nights);
    console.log('arrives', guest.email); // expect: no-personal-data-in-logs
  });
  console.log(await Guest.countDocuments({ nights: 1 }));
}
