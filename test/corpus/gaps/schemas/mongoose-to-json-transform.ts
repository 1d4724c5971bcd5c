// The transform of a schema takes fields away whenever its documents are serialised.
import { model, Schema } from 'mongoose';

interface Account {
  email: string;
  plan: string;
}

const careful = new Schema<Account>(
  { email: String, plan: String },
  {
    toJSON: {
      transform(_document, result) {
        delete result.email;
        return result;
      },
    },
  },
);
const careless = new Schema<Account>({ email: String, plan: String }, { toJSON: { virtuals: true } });

const Account = model<Account>('Account', careful);
const Archive = model<Account>('Archive', careless);

export async function show(id: string): Promise<void> {
  const account = await Account.findById(id).orFail();
  console.log(JSON.stringify(account));
  const archived = await Archive.findById(id).orFail();
  console.log(JSON.stringify(archived)); // expect: no-personal-data-in-logs
}
