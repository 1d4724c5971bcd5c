import assert from 'node:assert';
import { AssertionError, deepEqual, equal, fail, match, notEqual, ok } from 'node:assert/strict';
import * as loose from 'assert';

interface Patient {
  email: string;
  birthDate: string;
  visits: number;
}

export function check(patient: Patient, expected: Patient): void {
  assert(patient.visits > 0, `${patient.email} never came`); // flow: error-text plain
  ok(patient.visits > 0, `${patient.email} never came`); // flow: error-text plain
  assert(patient.visits > 0, 'a patient never came');
  equal(patient.visits, 3, `born ${patient.birthDate}`); // flow: error-text plain
  loose.strictEqual(patient.visits, 3, patient.email); // flow: error-text plain
  loose.deepStrictEqual(patient.visits, [3], patient.email); // flow: error-text plain
  loose.notStrictEqual(patient.visits, 3, patient.email); // flow: error-text plain
  deepEqual(patient.visits, [3], patient.birthDate); // flow: error-text plain
  notEqual(patient.visits, 3, patient.birthDate); // flow: error-text plain
  match(String(expected.visits), /^\d+$/, patient.email); // flow: error-text plain
  loose.rejects(Promise.reject(new Error('no')), /no/, patient.email); // flow: error-text plain
  loose.throws(() => undefined, /no/, patient.email); // flow: error-text plain
}

export function stop(patient: Patient): void {
  if (patient.visits > 9) fail(`${patient.email} came too often`); // flow: error-text plain
  if (patient.visits > 8) throw new AssertionError({ message: patient.birthDate }); // flow: error-text plain
  fail(`came ${patient.visits} times`);
}
