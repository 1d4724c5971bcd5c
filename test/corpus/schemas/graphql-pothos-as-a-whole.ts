// Resolvers of Pothos get what its builder, its inputs and its references declare, as a whole as well.
import SchemaBuilder from '@pothos/core';
const builder = new SchemaBuilder<{ Objects: { Patient: { id: string; diagnosis: string; ward: number }, Ward: { floor: number } } }>({});
const JoinInput = builder.inputType('JoinInput', {
  fields: (t) => ({ dateOfBirth: t.string({ required: true }), plan: t.string() }),
});
builder.queryField('search', (t) =>
  t.string({
    args: { email: t.arg.string({ required: true }), page: t.arg.int() },
    resolve: (_root, args) => {
      console.log('page', args.page);
      console.log('search', args); // expect: no-personal-data-in-logs
      return '';
    },
  }),
);
builder.queryField('list', (t) =>
  t.string({
    args: { page: t.arg.int() },
    resolve: (_root, args) => {
      console.log('list', args);
      return '';
    },
  }),
);
builder.mutationType({
  fields: (t) => ({
    join: t.boolean({
      args: { input: t.arg({ type: JoinInput, required: true }) },
      resolve: (_root, { input }) => {
        console.log('plan', input.plan);
        console.log('input', input); // expect: no-personal-data-in-logs
        return true;
      },
    }),
  }),
});
builder.objectType('Patient', {
  fields: (t) => ({
    summary: t.string({
      resolve: (patient) => {
        console.log('read', patient); // expect: no-personal-data-in-logs
        return '';
      },
    }),
  }),
});
class Guest { constructor(readonly phone: string, readonly room: number) {} }
builder.objectType(Guest, {
  name: 'Guest',
  fields: (t) => ({
    label: t.string({
      resolve: (guest) => {
        console.log('room', guest.room);
        console.log('guest', guest); // expect: no-personal-data-in-logs
        return '';
      },
    }),
  }),
});
interface Visit { patientName: string; minutes: number }
export const VisitRef = builder.objectRef<Visit>('Visit');
VisitRef.implement({
  fields: (t) => ({
    minutes: t.exposeInt('minutes'),
    label: t.string({
      resolve: (visit) => {
        console.log('visit', visit.minutes);
        console.log('visit', visit); // expect: no-personal-data-in-logs
        return '';
      },
    }),
  }),
});
