export interface Patient {
  id: string;
  firstName: string;
  lastName: string;
  email: string;
}

/** How a patient is named on a screen. */
export function label(patient: Patient): string {
  return `${patient.lastName} <${patient.email}>`;
}
