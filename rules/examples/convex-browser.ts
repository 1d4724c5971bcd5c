import { ConvexHttpClient } from 'convex/browser';
import { fetchAction, fetchMutation, fetchQuery } from 'convex/nextjs';
import { useQuery } from 'convex/react';
import { api } from '../convex/_generated/api';

interface Patient {
  email: string;
  diagnosis: string;
  ward: string;
}

const client = new ConvexHttpClient('https://happy-otter-1.convex.cloud');

export async function admit(patient: Patient): Promise<void> {
  await client.mutation(api.patients.admit, { mail: patient.email }); // flow: database plain encrypted to Convex
  await client.action(api.patients.letter, { diagnosis: patient.diagnosis }); // flow: database plain encrypted to Convex
  await client.query(api.patients.find, { mail: patient.email }); // flow: database plain encrypted to Convex
  await fetchMutation(api.patients.admit, { mail: patient.email }); // flow: database plain encrypted to Convex
  await fetchAction(api.patients.letter, { mail: patient.email }); // flow: database plain encrypted to Convex
  await fetchQuery(api.patients.find, { mail: patient.email }); // flow: database plain encrypted to Convex
  await client.mutation(api.wards.open, { ward: patient.ward });
}

export function usePatient(patient: Patient): void {
  useQuery(api.patients.find, { mail: patient.email }); // flow: database plain encrypted to Convex
}
