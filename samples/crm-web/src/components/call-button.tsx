'use client';

import { useState } from 'react';
import { useSessionUser } from '@/components/session-context';
import { maskPhone } from '@/lib/mask';
import { dial } from '@/lib/telephony';

interface Props {
  phone: string;
  contactId: string;
}

export function CallButton({ phone, contactId }: Props) {
  const user = useSessionUser();
  const [state, setState] = useState('idle');

  async function call(): Promise<void> {
    if (!user) return;
    console.info('calling', contactId, maskPhone(phone));
    const result = await dial(user.extension, phone); // expect: no-unencrypted-transport
    console.info('call', result.callId, result.state);
    setState(result.state);
  }

  return (
    <button className={`call call--${state}`} onClick={call}>
      Call
    </button>
  );
}
