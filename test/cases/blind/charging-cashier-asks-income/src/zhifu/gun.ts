// case: the payment page of a charging pile asks level of education and income
// rules: no-payment-overcollection
import axios from 'axios';

export interface ChargeOrder {
  gunId: string;
  kwh: number;
  fen: number;
}

export const loadOrder = (gunId: string) => axios.get<ChargeOrder>(`/api/guns/${gunId}/order`).then((r) => r.data);

export const pay = (order: ChargeOrder, extra: Record<string, string>) => axios.post('/api/zhifu', { gunId: order.gunId, ...extra });
