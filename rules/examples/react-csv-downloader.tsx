import CsvDownloader from 'react-csv-downloader';

interface Guest {
  email: string;
  room: number;
}

export function Downloads({ guests, rooms }: { guests: Guest[]; rooms: number[] }) {
  return (
    <div>
      <CsvDownloader filename="guests" datas={guests} /> // flow: export plain
      <CsvDownloader filename="rooms" datas={rooms.map(String)} />
    </div>
  );
}
