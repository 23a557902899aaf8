import * as v from 'valibot';

export const OrderSchema = v.object({
  showId: v.pipe(v.string(), v.uuid()),
  seats: v.pipe(v.array(v.string()), v.minLength(1), v.maxLength(6)),
  phone: v.pipe(v.string(), v.regex(/^1\d{10}$/)),
  idCardNo: v.pipe(v.string(), v.regex(/^\d{17}[\dXx]$/)), // expect: no-mandatory-nonessential-field
  channel: v.optional(v.picklist(['alipay', 'wechat', 'unionpay']), 'alipay'),
});

export type OrderInput = v.InferOutput<typeof OrderSchema>;
