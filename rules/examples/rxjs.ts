import { BehaviorSubject, firstValueFrom, from, of, Subject } from 'rxjs';

interface Patient {
  email: string;
  room: number;
}

export async function observe(patient: Patient): Promise<void> {
  const patients = new BehaviorSubject<string>(patient.email);
  console.log(patients.getValue()); // flow: log plain
  const visits = new Subject<string>();
  visits.next(patient.email);
  visits.subscribe((email) => console.log(email)); // flow: log plain
  of(patient.email).subscribe({ next: (email) => console.log(email) }); // flow: log plain
  console.log(await firstValueFrom(from([patient.email]))); // flow: log plain
  of(patient.room).subscribe((room) => console.log(room));
}
