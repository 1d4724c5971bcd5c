// A lean query of Mongoose returns the record that its type argument declares.
import mongoose, { Schema } from 'mongoose';

interface Guest {
  email: string;
  nights: number;
}

const Guests = mongoose.model<Guest>('Guest', new Schema<Guest>({ email: String, nights: Number }));

export async function first(nights: number): Promise<void> {
  const guest = await Guests.findOne({ nights }).lean<Guest>();
  console.log(guest?.nights);
  console.log(guest); // expect: no-personal-data-in-logs
}
