// A callback gets the columns of the statement that stands before it.
import mysql from 'mysql';
import sqlite3 from 'sqlite3';

const connection = mysql.createConnection({ host: 'localhost' });
const db = new sqlite3.Database('ward.db');

connection.query('SELECT id, phone FROM guests WHERE id = ?', [1], (error, guests) => {
  if (error) throw error;
  console.log(guests[0].id);
  console.log(guests); // expect: no-personal-data-in-logs
});
connection.query('SELECT room, floor FROM rooms', (error, rooms) => {
  if (error) throw error;
  console.log(rooms);
});
db.get('SELECT last_name, ward FROM patients WHERE id = ?', [1], (error, patient) => {
  console.log(patient.ward);
  console.log(patient); // expect: no-personal-data-in-logs
});
db.all('SELECT ward FROM patients', (error, wards) => console.log(wards));
