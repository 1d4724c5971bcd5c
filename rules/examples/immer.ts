import { current, produce } from 'immer';

interface Patient {
  email: string;
  room: number;
}

export function move(patient: Patient): void {
  const moved = produce(patient, (draft) => {
    draft.room = 7;
    console.log(draft.email); // flow: log plain
  });
  console.log(moved.email); // flow: log plain
  console.log(moved.room, current(patient).room);
}
