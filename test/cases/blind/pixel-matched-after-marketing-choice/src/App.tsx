// case: the advertising pixel is given e-mail and phone only after the choice for marketing
// rules: no-third-party-sharing-without-consent
import { useAccount } from './account';
import { marketingChosen } from './choice';
import { startPixel } from './pixel';
import { useEffect } from 'react';

export function App() {
  const account = useAccount();
  useEffect(() => {
    if (!account) return;
    if (marketingChosen()) startPixel(account);
  }, [account]);
  return <main>{account ? `Hello, ${account.nickname}` : 'Loading …'}</main>;
}
