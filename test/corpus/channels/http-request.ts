// The scheme of a request decides about its transport, its host about the recipient.
interface Member {
  email: string;
}

export async function announce(member: Member): Promise<void> {
  const body = JSON.stringify({ email: member.email });
  await fetch('http://partner.example/members', { method: 'POST', body }); // expect: no-unencrypted-transport, no-undeclared-processor
  await fetch('https://partner.example/members', { method: 'POST', body }); // expect: no-undeclared-processor
  await fetch('http://localhost:8080/members', { method: 'POST', body });
  await fetch('http://partner.example/members', { method: 'POST', body: '{}' });
}
