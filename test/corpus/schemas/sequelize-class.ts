// A class of Sequelize declares its attributes, and its finders return it.
import {
  DataTypes,
  Model,
  Sequelize,
  type CreationOptional,
  type InferAttributes,
  type InferCreationAttributes,
} from 'sequelize';

const sequelize = new Sequelize(process.env.DATABASE_URL!);

class Driver extends Model<InferAttributes<Driver>, InferCreationAttributes<Driver>> {
  declare id: CreationOptional<number>;
  declare driversLicenseNumber: string;
  declare depot: string;
}

Driver.init(
  {
    id: { type: DataTypes.INTEGER, autoIncrement: true, primaryKey: true },
    driversLicenseNumber: DataTypes.STRING,
    depot: DataTypes.STRING,
  },
  { sequelize, tableName: 'drivers' },
);

export async function dispatch(depot: string): Promise<void> {
  const drivers = await Driver.findAll({ where: { depot } });
  for (const driver of drivers) {
    console.log(driver.depot);
    console.log(driver.driversLicenseNumber); // expect: no-personal-data-in-logs
  }
  const { count } = await Driver.findAndCountAll({ where: { depot }, limit: 10 });
  console.log(count);
}
