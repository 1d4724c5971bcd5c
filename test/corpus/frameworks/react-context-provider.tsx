// A context hands on the value that its provider is rendered with.
import { createContext, useContext, type ReactNode } from 'react';

interface Patient {
  lastName: string;
  ward: string;
}

const Label = createContext('');
const Ward = createContext('');

export function PatientProvider({ patient, children }: { patient: Patient; children: ReactNode }) {
  return (
    <Label.Provider value={patient.lastName}>
      <Ward.Provider value={patient.ward}>{children}</Ward.Provider>
    </Label.Provider>
  );
}

export function Banner() {
  const label = useContext(Label);
  const ward = useContext(Ward);
  console.debug('ward', ward);
  console.debug('shown', label); // expect: no-personal-data-in-logs
  return <h2>{label}</h2>;
}
