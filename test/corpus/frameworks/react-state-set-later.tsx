// What a handler sets a state to is what the component shows when it runs again.
import { useState } from 'react';

export function Card({ member }: { member: { email: string; team: string } }) {
  const [shown, setShown] = useState('nobody');
  const [group, setGroup] = useState('none');
  console.debug('group', group);
  console.debug('shown', shown); // expect: no-personal-data-in-logs
  function open(): void {
    setShown(member.email);
    setGroup(member.team);
  }
  return <button onClick={open}>{shown}</button>;
}
