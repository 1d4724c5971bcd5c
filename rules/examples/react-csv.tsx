import { CSVDownload, CSVLink } from 'react-csv';

interface Guest {
  email: string;
  room: number;
}

export function Downloads({ guests, rooms }: { guests: Guest[]; rooms: number[] }) {
  const rows = guests.map(({ email }) => [email]);
  return (
    <div title={rows.length.toString()}>
      <CSVLink data={guests}>Download</CSVLink> // flow: export plain
      <CSVDownload data={rows} target="_blank" /> // flow: export plain
      <CSVLink data={rooms.map(String)}>Rooms</CSVLink>
    </div>
  );
}
