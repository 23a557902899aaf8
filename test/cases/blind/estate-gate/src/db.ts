import { Sequelize, DataTypes } from 'sequelize';

export const sequelize = new Sequelize(process.env.DATABASE_URL!, { logging: false });

export const Resident = sequelize.define('Resident', {
  flat: DataTypes.STRING,
  photoKey: DataTypes.STRING,
  parkingCode: DataTypes.STRING,
  tagNo: DataTypes.STRING,
});

// one signed sheet per resident and purpose, apart from the tenancy agreement
export const FaceConsent = sequelize.define('FaceConsent', {
  residentId: DataTypes.INTEGER,
  kind: { type: DataTypes.ENUM('separate'), defaultValue: 'separate' },
  purpose: DataTypes.ENUM('gate', 'car-park'),
  signedAt: DataTypes.DATE,
  withdrawnAt: DataTypes.DATE,
});
