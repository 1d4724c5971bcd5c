// A wrapper of fetch returns what its caller says.
// @file src/request.ts
export async function request<T>(path: string, init?: RequestInit): Promise<T> {
  const response = await fetch(`/api${path}`, init);
  if (!response.ok) throw new Error(`${path} answered ${response.status}`);
  return (await response.json()) as T;
}
// @file src/patients.ts
import { request } from './request.js';

interface Patient {
  lastName: string;
  ward: string;
}

export const loadPatient = (id: string) => request<Patient>(`/patients/${id}`);
export const loadWards = () => request<string[]>('/wards');

export async function show(id: string): Promise<void> {
  console.log(await loadWards());
  const patient = await loadPatient(id);
  console.log(patient.ward);
  console.log(patient); // expect: no-personal-data-in-logs
}
