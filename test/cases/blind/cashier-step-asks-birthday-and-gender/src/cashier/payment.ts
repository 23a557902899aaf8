import axios from 'axios';

export type Channel = 'wechat' | 'alipay';

export async function createPayment(orderNo: string, body: { channel: Channel; couponCode: string; gender: string; birthday: string }) {
  const { data } = await axios.post<{ paymentNo: string }>(`/api/orders/${orderNo}/payments`, body);
  return data;
}
