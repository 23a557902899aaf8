// case: 游戏会员表用拼音列名，存了身份证照片以外的学历和月收入
// rules: no-excessive-collection
module.exports = (sequelize, DataTypes) => {
  const Huiyuan = sequelize.define('huiyuan', {
    shouji: { type: DataTypes.STRING(11), unique: true },
    nicheng: DataTypes.STRING(20),
    xueli: { type: DataTypes.STRING(10), comment: '学历' }, // expect: no-excessive-collection
    yueshouru: { type: DataTypes.INTEGER, comment: '月收入' }, // expect: no-excessive-collection
    dengji: { type: DataTypes.INTEGER, defaultValue: 1, comment: '等级' },
  });
  return Huiyuan;
};
