import oracledb from 'oracledb';

interface Official {
  email: string;
  salary: number;
  grade: string;
}

const INSERT = 'insert into officials (email, salary) values (:1, :2)';

export async function save(official: Official): Promise<void> {
  const secured = await oracledb.getConnection({ connectString: 'tcps://db.example.org:2484/hr' });
  await secured.execute(INSERT, [official.email, official.salary]); // flow: database plain encrypted
  const pool = await oracledb.createPool({ connectString: 'tcp://db.example.org:1521/hr' });
  const open = await pool.getConnection();
  await open.executeMany(INSERT, [[official.email, official.salary]]); // flow: database plain unencrypted
  await open.execute('insert into grades (name) values (:1)', [official.grade]);
}
