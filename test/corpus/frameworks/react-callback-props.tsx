// A callback that a parent hands down gets what its child calls it with.
import { useCallback } from 'react';

interface Guest {
  id: string;
  lastName: string;
  table: number;
}

function GuestRow({ guest, onPick, onTable }: { guest: Guest; onPick: (text: string) => void; onTable: (table: number) => void }) {
  return (
    <tr onClick={() => onTable(guest.table)}>
      <td onClick={() => onPick(guest.lastName)}>{guest.table}</td>
    </tr>
  );
}

export function Seating({ guests }: { guests: Guest[] }) {
  const pick = useCallback((text: string) => {
    console.log('picked', text); // expect: no-personal-data-in-logs
  }, []);
  const table = (number: number) => console.log('table', number);
  return (
    <table>
      {guests.map((guest) => (
        <GuestRow key={guest.id} guest={guest} onPick={pick} onTable={table} />
      ))}
    </table>
  );
}
