// case: the account model of a forum, in pinyin, keeps marital status and ethnic group
// rules: no-excessive-collection
const { Schema, model } = require('mongoose');

const yonghuSchema = new Schema(
  {
    // 手机号，登录用
    shoujihao: { type: String, required: true, unique: true },
    // 昵称
    nicheng: { type: String, maxlength: 20 },
    // 婚姻状况
    hunyin: { type: String, enum: ['未婚', '已婚', '离异'] }, // expect: no-excessive-collection
    // 民族
    minzu: { type: String }, // expect: no-excessive-collection
    // 发帖数
    tieshu: { type: Number, default: 0 },
  },
  { timestamps: true, collection: 'yonghu' },
);

yonghuSchema.methods.faTie = function faTie() {
  this.tieshu += 1;
  return this.save();
};

module.exports = model('Yonghu', yonghuSchema);
