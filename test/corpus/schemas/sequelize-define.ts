// A model that is defined by a literal has the attributes of the literal.
// @file models.js
const { DataTypes, Sequelize } = require('sequelize');

const sequelize = new Sequelize(process.env.DATABASE_URL);

const Passenger = sequelize.define('Passenger', {
  id: { type: DataTypes.UUID, primaryKey: true },
  passportNumber: { type: DataTypes.STRING, allowNull: false },
  seat: DataTypes.STRING,
});
const Flight = sequelize.define('Flight', { number: DataTypes.STRING, gate: DataTypes.STRING });

module.exports = { Passenger, Flight };
// @file board.js
const { Flight, Passenger } = require('./models');

exports.board = async function board(id) {
  const passenger = await Passenger.findByPk(id);
  console.log('seat', passenger.seat);
  console.log('passenger', passenger); // expect: no-personal-data-in-logs
  const flights = await Flight.findAll({ where: { gate: 'A3' } });
  console.log('flights', flights);
};
