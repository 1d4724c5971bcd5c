import fetchRetry from 'fetch-retry';

interface Voter {
  email: string;
  district: string;
}

const persistent = fetchRetry(fetch, { retries: 3 });

export async function register(voter: Voter): Promise<void> {
  await persistent('http://votes.example.org', { method: 'POST', body: voter.email }); // flow: http-request plain unencrypted to votes.example.org
  await persistent('https://votes.example.org', { method: 'POST', body: voter.email }); // flow: http-request plain encrypted to votes.example.org
}
