const { Schema, model } = require('mongoose');

const userSchema = new Schema(
  {
    phone: { type: String, unique: true }, // 注册手机号
    nickname: { type: String, maxlength: 20 },
    idCardNo: { type: String, trim: true }, // expect: no-excessive-collection
    favourites: [{ type: Schema.Types.ObjectId, ref: 'Hotel' }],
  },
  { timestamps: true },
);

module.exports = { User: model('User', userSchema) };
