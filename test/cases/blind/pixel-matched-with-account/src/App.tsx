// case: once the account is loaded, the advertising pixel is given its e-mail and phone
import { useAccount } from './account';
import { usePixel } from './pixel';

export function App() {
  const account = useAccount();
  usePixel(account);
  return <main>{account ? `Hello, ${account.nickname}` : 'Loading …'}</main>;
}
