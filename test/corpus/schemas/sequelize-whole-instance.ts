// A found instance of Sequelize carries all its attributes wherever it goes whole.
import { DataTypes, Model, Sequelize } from 'sequelize';

const sequelize = new Sequelize(process.env.DATABASE_URL!);

class Driver extends Model {
  declare id: number;
  declare driversLicenseNumber: string;
}
class Depot extends Model {
  declare id: number;
  declare gates: number;
}

Driver.init({ driversLicenseNumber: DataTypes.STRING }, { sequelize });
Depot.init({ gates: DataTypes.INTEGER }, { sequelize });

export async function dispatch(): Promise<void> {
  const { rows } = await Driver.findAndCountAll({ limit: 10 });
  console.log(rows); // expect: no-personal-data-in-logs
  console.log(await Driver.findOne()); // expect: no-personal-data-in-logs
  console.log(await Depot.findAll());
}
