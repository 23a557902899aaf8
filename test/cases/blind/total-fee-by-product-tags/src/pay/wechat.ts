import axios from 'axios';

interface Order {
  out_trade_no: string;
  openid: string;
  total_fee: number;
  body: string;
}

export async function createOrder(order: Order): Promise<{ prepay_id: string }> {
  const { data } = await axios.post('/pay/unifiedorder', order);
  return data;
}
