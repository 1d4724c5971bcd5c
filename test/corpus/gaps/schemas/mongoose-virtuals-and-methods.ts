// Virtuals and methods of a schema are computed from the document.
import { model, Schema } from 'mongoose';

interface Person {
  firstName: string;
  lastName: string;
  team: string;
}

const personSchema = new Schema<Person>(
  { firstName: String, lastName: String, team: String },
  {
    virtuals: {
      label: {
        get() {
          return `${this.firstName} ${this.lastName}`;
        },
      },
      badge: {
        get() {
          return `#${this.team}`;
        },
      },
    },
    methods: {
      greeting() {
        return `Hello ${this.firstName}`;
      },
    },
  },
);
const PersonModel = model('Person', personSchema);

export async function greet(id: string): Promise<void> {
  const person = await PersonModel.findById(id).orFail();
  console.log(person.badge);
  console.log(person.label); // expect: no-personal-data-in-logs
  console.log(person.greeting()); // expect: no-personal-data-in-logs
}
