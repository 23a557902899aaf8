import { usePrivacy } from './privacy-context';

export function Question() {
  const { analytics, answer } = usePrivacy();
  return (
    <p>
      May we count visits with Google Analytics? {analytics ? 'You said yes.' : 'Not allowed now.'}
      <button onClick={() => answer(false)}>No</button>
      <button onClick={() => answer(true)}>Yes</button>
    </p>
  );
}
