const { Sequelize, DataTypes, Model } = require('sequelize');
const sequelize = new Sequelize('sqlite::memory:');
class User extends Model {}
User.init({ name: DataTypes.STRING, phone: DataTypes.STRING, password: DataTypes.STRING }, { sequelize, modelName: 'User' });
User.join = (name, phone, password) => User.create({ name, phone, password });
User.login = async (username, password) => {
  const found = await User.findOne({ where: { username, password } });
  if (found === null) throw new Error('Nobody of that name');
  return found;
};
module.exports = User;
