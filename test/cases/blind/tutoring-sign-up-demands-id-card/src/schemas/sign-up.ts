import * as v from 'valibot';

const Mobile = v.pipe(v.string(), v.regex(/^1\d{10}$/, '请输入正确的手机号'));

export const SignUp = v.object({
  mobile: Mobile,
  smsCode: v.pipe(v.string(), v.length(6)),
  idCardNo: v.pipe(v.string(), v.regex(/^\d{17}[\dXx]$/, '请输入身份证号')), // expect: no-mandatory-nonessential-field
  subject: v.picklist(['maths', 'english', 'physics']),
  nickname: v.optional(v.pipe(v.string(), v.maxLength(12))),
});

export type SignUp = v.InferOutput<typeof SignUp>;
