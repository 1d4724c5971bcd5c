import Database from 'better-sqlite3';
import { DatabaseSync } from 'node:sqlite';

interface Runner {
  email: string;
  birthDate: string;
  laps: number;
}

const db = new Database('club.db');
const builtIn = new DatabaseSync('club.db');
const insert = db.prepare('insert into runners (email, born) values (?, ?)');

export function save(runner: Runner): void {
  insert.run(runner.email, runner.birthDate); // flow: database plain
  db.exec(`update runners set email = '${runner.email}'`); // flow: database plain
  db.prepare('update runners set born = ?').bind(runner.birthDate).run(); // flow: database plain
  builtIn.prepare('insert into runners (email) values (?)').run(runner.email); // flow: database plain
  db.prepare('insert into laps (count) values (?)').run(runner.laps);
}

export function show(): void {
  const row = db.prepare('select email from runners').get(1);
  console.log(row.email); // flow: log plain
}
