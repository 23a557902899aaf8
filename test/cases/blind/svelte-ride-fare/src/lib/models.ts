import { DataTypes, Model, Sequelize } from 'sequelize';

const sequelize = new Sequelize(process.env.DATABASE_URL!, { logging: false });

export class Rider extends Model {
  declare id: string;
  declare avgTip: number;
  declare acceptedSurge: number;
  declare promoCode: string | null;
}

Rider.init(
  {
    id: { type: DataTypes.UUID, primaryKey: true },
    avgTip: DataTypes.FLOAT,
    acceptedSurge: DataTypes.FLOAT,
    promoCode: DataTypes.STRING,
  },
  { sequelize, modelName: 'rider' },
);
