// A reducer keeps what its actions bring.
import { useReducer } from 'react';

interface Draft {
  contact: string;
  topic: string;
}
type Action = { type: 'contact'; value: string } | { type: 'topic'; value: string };

function reduce(draft: Draft, action: Action): Draft {
  switch (action.type) {
    case 'contact':
      return { ...draft, contact: action.value };
    case 'topic':
      return { ...draft, topic: action.value };
  }
}

export function Enquiry({ member }: { member: { email: string; club: string } }) {
  const [draft, dispatch] = useReducer(reduce, { contact: '', topic: '' });
  function fill(): void {
    dispatch({ type: 'contact', value: member.email });
    dispatch({ type: 'topic', value: member.club });
  }
  console.debug('draft about', draft.topic);
  console.debug('draft by', draft.contact); // expect: no-personal-data-in-logs
  return <button onClick={fill}>{draft.topic}</button>;
}
