import neo4j from 'neo4j-driver';

interface Suspect {
  email: string;
  address: string;
  lastName: string;
  aliases: number;
}

const secured = neo4j.driver('neo4j+s://graph.example.com', neo4j.auth.basic('a', 'b'));
const open = neo4j.driver('bolt://graph.example.com:7687', neo4j.auth.basic('a', 'b'));
const near = neo4j.driver('bolt://localhost:7687', neo4j.auth.basic('a', 'b'));
const trusting = neo4j.driver('neo4j+ssc://graph.example.com', neo4j.auth.basic('a', 'b'));
const CREATE = 'create (:Suspect {mail: $mail})';

export async function record(suspect: Suspect): Promise<void> {
  await secured.session().run(CREATE, { mail: suspect.email }); // flow: database plain encrypted
  await open.session().run(CREATE, { mail: suspect.email }); // flow: database plain unencrypted
  await near.executeQuery(CREATE, { mail: suspect.email }); // flow: database plain local
  await trusting.session().executeWrite((transaction) => transaction.run(CREATE, { mail: suspect.email })); // flow: database plain unencrypted
  await secured.session().run('create (:Count {n: $n})', { n: suspect.aliases });
}
