import { Eta } from 'eta';
import { writeFileSync } from 'node:fs';

interface Patient {
  lastName: string;
  room: number;
}

const eta = new Eta({ views: 'views' });

export async function write(patient: Patient): Promise<void> {
  writeFileSync('letter.html', eta.render('./letter', { name: patient.lastName })); // flow: file plain
  writeFileSync('letter.html', await eta.renderStringAsync('<%= it.name %>', { name: patient.lastName })); // flow: file plain
  writeFileSync('room.html', eta.render('./room', { room: patient.room }));
}
