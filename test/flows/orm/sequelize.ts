import { DataTypes, Model, Sequelize } from 'sequelize';
const sequelize = new Sequelize('sqlite::memory:');
class Held extends Model {
  declare value: string;
  declare note: string;
}
Held.init({ value: DataTypes.STRING, note: DataTypes.STRING }, { sequelize });
const Calm = sequelize.define('Calm', { value: DataTypes.STRING });
export async function save() {
  const made = await Held.create({ value: source('email'), note: 'plain' });
  sink(made.value); // flow: email
  sink(made.note);
  const built = Held.build({ value: source('phone'), note: 'plain' });
  sink(built.value); // flow: phone
  sink(built.note);
  const calm = await Calm.create({ value: 'plain' });
  sink(calm.value);
}
export async function load() {
  const found = await Held.findByPk(1);
  sink(found!.value); // flow: email
  sink(found!.note);
}
