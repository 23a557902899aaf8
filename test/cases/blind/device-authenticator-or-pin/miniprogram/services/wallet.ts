const BASE = 'https://api.wallet.example';

type Key = { proof: string; signature: string } | { ticket: string };

function post<T>(path: string, data: object): Promise<T> {
  return new Promise((resolve, reject) => {
    wx.request({ url: BASE + path, method: 'POST', data, success: (reply) => resolve(reply.data as T), fail: reject });
  });
}

export async function checkPin(pin: string): Promise<string | null> {
  const { ticket } = await post<{ ticket: string | null }>('/pin', { pin });
  return ticket;
}

export async function openWallet(key: Key): Promise<void> {
  const { session } = await post<{ session: string }>('/open', key);
  wx.setStorageSync('wallet-session', session);
  wx.redirectTo({ url: '/pages/wallet/index' });
}
