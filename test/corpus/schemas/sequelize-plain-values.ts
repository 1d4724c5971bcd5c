// The plain values of a Sequelize instance are its attributes, unless its own toJSON takes some away.
import { DataTypes, Model, type Sequelize } from 'sequelize';

class Candidate extends Model {
  declare id: string;
  declare email: string;
  declare role: string;
}
class Colleague extends Model {
  declare id: string;
  declare email: string;
  declare role: string;

  override toJSON(): object {
    const { email: _email, ...visible } = this.get() as { email: string; id: string; role: string };
    return visible;
  }
}

export function define(sequelize: Sequelize): void {
  Candidate.init({ email: DataTypes.STRING, role: DataTypes.STRING }, { sequelize });
  Colleague.init({ email: DataTypes.STRING, role: DataTypes.STRING }, { sequelize });
}

export async function show(id: string): Promise<void> {
  const candidate = await Candidate.findByPk(id, { rejectOnEmpty: true });
  console.log(candidate.toJSON()); // expect: no-personal-data-in-logs
  console.log(candidate.dataValues); // expect: no-personal-data-in-logs
  console.log(candidate.get({ plain: true })); // expect: no-personal-data-in-logs
  const colleague = await Colleague.findByPk(id, { rejectOnEmpty: true });
  console.log(JSON.stringify(colleague));
}
