import { Connection, Request, TYPES } from 'tedious';

interface Pensioner {
  email: string;
  taxId: string;
  years: number;
}

const secured = new Connection({ server: 'db.example.com', options: { encrypt: true } });
const open = new Connection({ server: 'db.example.com', options: { encrypt: false } });

export function save(pensioner: Pensioner): void {
  const insert = new Request('insert into p (tax) values (@tax)', () => undefined);
  insert.addParameter('tax', TYPES.NVarChar, pensioner.taxId);
  secured.execSql(insert); // flow: database plain encrypted
  open.callProcedure(insert); // flow: database plain unencrypted
  open.execSqlBatch(insert); // flow: database plain unencrypted
  secured.prepare(insert); // flow: database plain encrypted
  secured.execute(insert, { mail: pensioner.email }); // flow: database plain encrypted
  secured.execBulkLoad(insert, [{ mail: pensioner.email }]); // flow: database plain encrypted
  const count = new Request('insert into y values (@years)', () => undefined);
  count.addParameter('years', TYPES.Int, pensioner.years);
  open.execSql(count);
}
