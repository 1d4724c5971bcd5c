import { LRUCache } from 'lru-cache';

interface Patient {
  email: string;
  bed: number;
}

export function remember(patient: Patient): void {
  const patients = new LRUCache({ max: 500 });
  patients.set('current', patient.email);
  console.log(patients.get('current')); // flow: log plain
  console.log(patients.has('current'));
  const beds = new LRUCache({ max: 500 });
  beds.set('current', patient.bed);
  console.log(beds.get('current'));
}
