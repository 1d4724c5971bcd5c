import sqlite3 from 'sqlite3';

interface Singer {
  email: string;
  voice: string;
  phone: string;
}

const db = new sqlite3.Database('choir.db');

export function save(singer: Singer): void {
  db.run('insert into singers (email) values (?)', [singer.email]); // flow: database plain
  db.exec(`update singers set phone = '${singer.phone}'`); // flow: database plain
  const statement = db.prepare('insert into singers (email) values (?)');
  statement.run(singer.email); // flow: database plain
  statement.bind(singer.phone); // flow: database plain
  db.run('insert into voices (name) values (?)', [singer.voice]);
}
