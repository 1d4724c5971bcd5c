// Resolvers are typed by the schema definition language of a file: their arguments, and the parent of a field.
// @file schema/clinic.graphql
type Query {
  patient(insuranceNumber: String!, ward: Int): Patient
  wards(floor: Int!, wing: String): [Ward!]!
}

extend type Query {
  search(criteria: Criteria!): [Patient!]!
}

input Criteria {
  lastName: String
  onlyOpen: Boolean
}

type Patient {
  id: ID!
  lastName: String!
  diagnosis: String
  ward: Ward
  "What the ward calls the case. @personal user.health_and_medical"
  code: String
}

type Ward {
  floor: Int!
  wing: String
}
// @file src/resolvers.ts
function wing(ward) {
  console.log('wing', ward);
  return ward.wing;
}

export const resolvers = {
  Query: {
    patient: (_parent, args) => {
      console.log('ward', args.ward);
      console.log('asked', args); // expect: no-personal-data-in-logs
      return null;
    },
    wards: (_parent, args) => {
      console.log('asked', args);
      return [];
    },
    search: (_parent, { criteria }) => {
      console.log('search', criteria.onlyOpen);
      console.log('search', criteria); // expect: no-personal-data-in-logs
      return [];
    },
  },
  Patient: {
    code: {
      resolve(patient) {
        console.log('code', patient.id);
        console.log('code', patient.code); // expect: no-personal-data-in-logs
        return patient.code;
      },
    },
    ward: (patient) => {
      console.log('ward of', patient.ward);
      console.log('ward of', patient); // expect: no-personal-data-in-logs
      return patient.ward;
    },
  },
  Ward: { wing },
};

export const columns = {
  Patient: { headers: (rows) => console.log('rows', rows) },
};
