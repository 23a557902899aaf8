export interface OrderForm {
  consignee: string;
  phone: string;
  address: string;
  channel: 'wechat' | 'alipay';
  isOver18: boolean;
}

export async function placeOrder(form: OrderForm): Promise<{ payUrl: string }> {
  const response = await fetch('/api/orders', { method: 'POST', body: JSON.stringify(form) });
  return response.json();
}
