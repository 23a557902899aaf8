export type PayMethod = 'qr' | 'password' | 'face';

export const METHODS: { value: PayMethod; label: string }[] = [
  { value: 'qr', label: '扫码支付' },
  { value: 'password', label: '密码支付' },
  { value: 'face', label: '刷脸支付' },
];
