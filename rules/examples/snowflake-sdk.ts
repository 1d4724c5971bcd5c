import snowflake from 'snowflake-sdk';

interface Visitor {
  email: string;
  phone: string;
  pages: number;
}

const connection = snowflake.createConnection({ account: 'web' });

export function count(visitor: Visitor): void {
  connection.execute({ sqlText: 'insert into visits values (?)', binds: [visitor.email] }); // flow: database plain encrypted to Snowflake
  connection.streamExecute({ sqlText: `insert into visits values ('${visitor.phone}')` }); // flow: database plain encrypted to Snowflake
  connection.execute({ sqlText: 'insert into visits values (?)', binds: [visitor.pages] });
}
