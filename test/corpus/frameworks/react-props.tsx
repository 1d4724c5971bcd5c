// A component gets what it is rendered with.
interface Contact {
  id: string;
  email: string;
}

function Line({ text }: { text: string }) {
  console.debug('render', text);
  return <span>{text}</span>;
}
function Row(props: { contact: Contact }) {
  console.debug(props.contact.id);
  console.debug(props.contact.email); // expect: no-personal-data-in-logs
  return <p>{props.contact.email}</p>;
}

export function Page({ contact }: { contact: Contact }) {
  return (
    <div>
      <Line text={contact.id} />
      <Line // expect: no-personal-data-in-logs
        text={contact.email}
      />
      <Row contact={contact} />
    </div>
  );
}
