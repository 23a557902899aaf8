// case: the account model of a matchmaking app, in pinyin, demands gender, age and marital status, which its type needs
// rules: no-excessive-collection, no-mandatory-nonessential-field
const { Schema, model } = require('mongoose');

const yonghuSchema = new Schema(
  {
    // 手机号，登录用
    shoujihao: { type: String, required: true, unique: true },
    // 性别
    xingbie: { type: String, enum: ['男', '女'], required: true },
    // 年龄
    nianling: { type: Number, min: 18, required: true },
    // 婚姻状况
    hunyin: { type: String, enum: ['未婚', '离异', '丧偶'], required: true },
    // 一句话介绍
    jieshao: { type: String, maxlength: 60 },
  },
  { timestamps: true, collection: 'yonghu' },
);

module.exports = model('Yonghu', yonghuSchema);
