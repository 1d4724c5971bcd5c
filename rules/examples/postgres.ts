import postgres from 'postgres';

interface Voter {
  email: string;
  postalAddress: string;
  precinct: number;
}

const sql = postgres('postgres://city@db.example.org/voters?sslmode=require');
const open = postgres({ host: 'db.example.org', database: 'voters' });

export async function register(voter: Voter): Promise<void> {
  await sql`insert into voters (email) values (${voter.email})`; // flow: database plain encrypted
  await open`insert into voters (email) values (${voter.email})`; // flow: database plain unencrypted
  await sql.unsafe('update voters set address = $1', [voter.postalAddress]); // flow: database plain encrypted
  await sql.notify('voters', voter.email); // flow: queue plain encrypted
  await sql.begin((transaction) => transaction`update voters set address = ${voter.postalAddress}`); // flow: database plain encrypted
  await sql`insert into precincts (number) values (${voter.precinct})`;
}
