import { array, object, string, type InferType } from 'yup';

export const readerSchema = object({
  nickname: string().trim().min(2).max(20).required(),
  mobile: string().matches(/^1\d{10}$/, '请输入正确的手机号').optional(),
  channels: array(string().required()).max(12).default([]),
});

export type Reader = InferType<typeof readerSchema>;
