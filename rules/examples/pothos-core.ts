import SchemaBuilder from '@pothos/core';

interface Patient {
  email: string;
  room: number;
}

const builder = new SchemaBuilder<{ Objects: { Patient: Patient } }>({});

export function describe(patient: Patient): void {
  console.log(builder.queryType({}), builder.objectType('Patient', { description: patient.email }));
  console.log(patient.email); // flow: log plain
}
