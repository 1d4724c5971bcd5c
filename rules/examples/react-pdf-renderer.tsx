import { Document, Image, Link, Note, Page, pdf, Text } from '@react-pdf/renderer';

interface Guest {
  email: string;
  firstName: string;
  phone: string;
  room: number;
}

function Letter({ guest }: { guest: Guest }) {
  return (
    <Document title={`Letter to ${guest.firstName}`}> // flow: export plain
      <Page size="A4">
        <Text>Room {guest.room}</Text>
        <Text>Dear {guest.firstName}</Text> // flow: export plain
        <Link src={`mailto:${guest.email}`}>Mail</Link> // flow: export plain
        <Note>{guest.phone}</Note> // flow: export plain
        <Image src={`/faces/${guest.email}.png`} /> // flow: export plain
      </Page>
    </Document>
  );
}

export async function letterTo(guest: Guest): Promise<Blob> {
  return pdf(<Letter guest={guest} />).toBlob();
}
