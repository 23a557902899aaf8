import Taro from '@tarojs/taro';

const BASE = 'https://api.rental.example/v2';

export async function call<T>(method: 'GET' | 'PUT' | 'POST', path: string, data?: object): Promise<T> {
  const reply = await Taro.request<T>({ url: BASE + path, method, data, header: { authorization: Taro.getStorageSync('token') } });
  return reply.data;
}

export interface Ticket {
  id: string;
  token: string;
  maskedName: string;
}

export const requestTicket = () => call<Ticket>('POST', '/verify/tickets');
export const submitResult = (id: string, verifyResult: string) => call<void>('POST', `/verify/tickets/${id}/result`, { verifyResult });
