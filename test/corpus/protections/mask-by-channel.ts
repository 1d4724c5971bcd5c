// A masked value is enough for a log, not for a storage that a browser shows to every script, and not on the line.
interface Caller {
  phone: string;
}

function lastDigits({ phone }: Caller): string {
  return `…${phone.slice(-3)}`;
}

export async function remember(caller: Caller): Promise<void> {
  const masked = lastDigits(caller);
  console.info('call from', masked);
  localStorage.setItem('caller', masked); // expect: no-unencrypted-storage
  document.cookie = 'seen=1';
  await fetch('http://desk.example.org/calls', { method: 'POST', body: masked }); // expect: no-undeclared-processor, no-unencrypted-transport
  throw new Error(`no answer for ${masked}`);
}
