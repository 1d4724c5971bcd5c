// The migrations of a project say which columns the rows have that Knex brings.
const knex = require('knex')({ client: 'pg' });

exports.up = (db) =>
  db.schema.createTable('guests', (table) => {
    table.increments('id');
    table.string('email').notNullable();
    table.integer('room');
  });

exports.list = async () => {
  const guests = await knex('guests').where('room', 1);
  console.log(guests); // expect: no-personal-data-in-logs
};
