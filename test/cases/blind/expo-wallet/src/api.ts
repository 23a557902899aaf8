export type Identity = {
  realName: string;
  idCardNo: string;
  birthDate: string;
  verifiedAt: string;
};

export type BankCard = { bank: string; bankCardNo: string; holder: string };

const BASE = 'https://wallet.qianbao.example/api';

async function call<T>(path: string, init?: RequestInit): Promise<T> {
  const res = await fetch(BASE + path, { ...init, credentials: 'include' });
  if (!res.ok) throw new Error(`HTTP ${res.status}`);
  return res.json();
}

export const fetchIdentity = () => call<Identity>('/identity');
export const addCard = (card: BankCard) =>
  call<{ cardId: string; tail: string }>('/cards', { method: 'POST', body: JSON.stringify(card) });
