// Field resolvers of Pothos get the parent that the builder's types declare.
import SchemaBuilder from '@pothos/core';

interface Patient {
  id: string;
  diagnosis: string;
  ward: string;
}

const builder = new SchemaBuilder<{ Objects: { Patient: Patient }; Context: { userId: string } }>({});

builder.objectType('Patient', {
  fields: (t) => ({
    ward: t.exposeString('ward'),
    summary: t.string({
      resolve: (patient, _args, context) => {
        console.log('read by', context.userId, patient.ward);
        console.log('read', patient.diagnosis); // expect: no-personal-data-in-logs
        return patient.diagnosis;
      },
    }),
  }),
});

builder.queryField('search', (t) =>
  t.string({
    args: { email: t.arg.string({ required: true }), page: t.arg.int() },
    resolve: (_root, { email, page }) => {
      console.log('page', page);
      console.log('search', email); // expect: no-personal-data-in-logs
      return '';
    },
  }),
);
