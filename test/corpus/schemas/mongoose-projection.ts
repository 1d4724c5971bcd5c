// A projection of Mongoose selects or hides fields, in a text, an object or a chain.
import mongoose, { Schema } from 'mongoose';

interface Reader {
  email: string;
  username: string;
  score: number;
}

const Reader = mongoose.model<Reader>('Reader', new Schema<Reader>({ email: String, username: String, score: Number }));

export async function ranking(): Promise<void> {
  console.log(await Reader.find({}, 'score'));
  console.log(await Reader.find({}, { score: 1 }));
  console.log(await Reader.find({}).select('-email -username'));
  console.log(await Reader.find({}).select({ email: 0, username: 0 }).lean());
  console.log(await Reader.find({}).select('score username')); // expect: no-personal-data-in-logs
  console.log(await Reader.find({}, { score: 0 })); // expect: no-personal-data-in-logs
  console.log(await Reader.find({}).select('-score').sort('username')); // expect: no-personal-data-in-logs
}
