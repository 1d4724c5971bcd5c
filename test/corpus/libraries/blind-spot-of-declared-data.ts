// Data that a parameter declares is lost sight of like any other.
import { frobnicate } from 'frobnicate';

interface Patient {
  ward: string;
  email: string;
}

export function show(patient: Patient): void {
  frobnicate(patient.email); // blind: unmodelled-library
  frobnicate(patient.ward);
}
