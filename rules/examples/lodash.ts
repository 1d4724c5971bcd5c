import _, { groupBy, map, omit, pick } from 'lodash';
import sortBy from 'lodash/sortBy';

interface Patient {
  email: string;
  lastName: string;
  room: number;
}

export function selections(patient: Patient, field: string): void {
  console.log(pick(patient, ['email'])); // flow: log plain
  console.log(_.pick(patient, 'room'));
  console.log(_.pick(patient, ['room', field])); // flow: log plain
  console.log(omit(patient, ['room'])); // flow: log plain
  console.log(_.omit(patient, 'email', 'lastName'));
  console.log(_.omit(patient, ['email', 'lastName']));
}

export function collections(patients: Patient[]): void {
  console.log(map(patients, (patient) => patient.email)); // flow: log plain
  console.log(_.map(patients, (patient) => patient.room));
  _.forEach(patients, (patient) => console.log(patient.lastName)); // flow: log plain
  console.log(groupBy(patients, (patient) => patient.room)); // flow: log plain
  console.log(sortBy(patients, 'room')); // flow: log plain
  console.log(_.reduce(patients, (sum, patient) => sum + patient.room, 0), _.size(patients));
}

export function others(patient: Patient): void {
  console.log(_.cloneDeep(patient)); // flow: log plain
  console.log(_.merge({}, { mail: patient.email })); // flow: log plain
  console.log(_.get(patient, 'email')); // flow: log plain
  console.log(_.capitalize(patient.lastName)); // flow: log plain
  console.log(_.isEmpty(patient.email), _.isEqual(patient, {}));
}

export function deep(patient: { contact: { email: string; room: number } }): void {
  console.log(_.omit(patient, ['contact.email']));
  console.log(_.pick(patient, ['contact.room']));
  console.log(_.pick(patient, ['contact.email'])); // flow: log plain
}
