import { Sequelize, DataTypes } from 'sequelize';

export const sequelize = new Sequelize(process.env.DATABASE_URL, { logging: false });

export const Customer = sequelize.define('Customer', {
  email: { type: DataTypes.STRING, unique: true, allowNull: false },
  phone: DataTypes.STRING,
  fullName: DataTypes.STRING,
  newsletterOptIn: { type: DataTypes.BOOLEAN, defaultValue: false },
  newsletterOptInAt: DataTypes.DATE,
});

export const Ticket = sequelize.define('Ticket', {
  subject: DataTypes.STRING,
  text: DataTypes.TEXT,
  state: { type: DataTypes.ENUM('open', 'answered', 'closed'), defaultValue: 'open' },
});

export const Article = sequelize.define('Article', {
  title: DataTypes.STRING,
  markdown: DataTypes.TEXT,
  summary: DataTypes.TEXT,
});

Ticket.belongsTo(Customer);
Customer.hasMany(Ticket);
