// Resolvers of Nexus get the objects and arguments that the calls around them declare.
import { arg, extendType, inputObjectType, intArg, mutationField, nonNull, objectType, stringArg } from 'nexus';

export const Patient = objectType({
  name: 'Patient',
  definition(t) {
    t.nonNull.id('id');
    t.string('diagnosis');
    t.int('ward');
    t.field('summary', {
      type: 'String',
      resolve(patient) {
        console.log('ward', patient.ward);
        console.log('read', patient); // expect: no-personal-data-in-logs
        return '';
      },
    });
  },
});
export const Ward = objectType({
  name: 'Ward',
  definition(t) {
    t.int('floor');
    t.string('label', {
      resolve(ward) {
        console.log('read', ward);
        return '';
      },
    });
  },
});
export const JoinInput = inputObjectType({
  name: 'JoinInput',
  definition(t) {
    t.nonNull.string('dateOfBirth');
    t.string('plan');
  },
});
export const search = extendType({
  type: 'Query',
  definition(t) {
    t.list.field('search', {
      type: 'Patient',
      args: { email: nonNull(stringArg()), page: intArg({ default: 1 }) },
      resolve(_root, args) {
        console.log('page', args.page);
        console.log('args', args); // expect: no-personal-data-in-logs
        return [];
      },
    });
  },
});
export const join = mutationField('join', {
  type: 'Boolean',
  args: { input: nonNull(arg({ type: 'JoinInput' })) },
  resolve(_root, { input }) {
    console.log('plan', input.plan);
    console.log('input', input); // expect: no-personal-data-in-logs
    return true;
  },
});
