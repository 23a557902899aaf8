const BASE = 'https://api.rental.example/v2';

export interface Ticket {
  id: string;
  token: string;
  maskedName: string;
}

function call<T>(path: string, data: object): Promise<T> {
  return new Promise((resolve, reject) => {
    wx.request({ url: `${BASE}${path}`, method: 'POST', data, success: ({ data: body }) => resolve(body as T), fail: reject });
  });
}

export const requestTicket = () => call<Ticket>('/verify/tickets', {});
export const submitResult = (id: string, verifyResult: string) => call<void>(`/verify/tickets/${id}/result`, { verifyResult });
