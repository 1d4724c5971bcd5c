// The attributes option includes and excludes columns of a Sequelize model.
import { Column, Model, PrimaryKey, Table } from 'sequelize-typescript';

@Table
class Patient extends Model {
  @PrimaryKey
  @Column
  declare id: string;

  @Column
  declare diagnosis: string;

  @Column
  declare ward: string;
}

export async function occupancy(ward: string): Promise<void> {
  console.log(await Patient.findAll({ attributes: ['id', 'ward'], where: { ward } }));
  console.log(await Patient.findAll({ attributes: { exclude: ['diagnosis'] }, where: { ward } }));
  console.log(await Patient.findAll({ where: { ward } })); // expect: no-personal-data-in-logs
  console.log(await Patient.findAll({ attributes: ['diagnosis'], where: { ward } })); // expect: no-personal-data-in-logs
  console.log(await Patient.count({ where: { ward } }));
}
