import { useEffect, useState } from 'react';

export interface Account {
  id: string;
  nickname: string;
  email: string;
  phone: string;
}

export function useAccount() {
  const [account, setAccount] = useState<Account | null>(null);
  useEffect(() => {
    fetch('/api/me').then((response) => response.json()).then(setAccount);
  }, []);
  return account;
}
