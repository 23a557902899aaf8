// case: a whole row of a person is logged that a class of an ORM finds by what it inherits
// rules: no-personal-data-in-logs
import { Sequelize, DataTypes, Model } from 'sequelize';
import { BaseEntity, Entity, Column } from 'typeorm';
import mongoose from 'mongoose';
const sequelize = new Sequelize('x');
const Defined = sequelize.define('User', { name: DataTypes.STRING });
class Customer extends Model {}
class Plan extends Model {}
Customer.init({ name: { type: DataTypes.STRING } }, { sequelize, modelName: 'Customer' });
class Patient extends BaseEntity {}
const Person = mongoose.model('Person', new mongoose.Schema({}));
export async function show() {
  const a = await Defined.findOne();
  console.log(a); // expect: no-personal-data-in-logs
  const b = await Customer.findOne({ where: { id: 1 } });
  console.log(b); // expect: no-personal-data-in-logs
  const c = await Patient.findOne({ where: { id: 1 } });
  console.log(c); // expect: no-personal-data-in-logs
  const d = await Person.findOne({ id: 1 });
  console.log(d); // expect: no-personal-data-in-logs
  const e = await Customer.findAll();
  console.log(e); // expect: no-personal-data-in-logs
  console.log(e.map(one => one.id));
  console.log(await Plan.findOne());
  console.log(await Plan.findAll());
}
