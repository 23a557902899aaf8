import { useConsentStore } from './store';

export function ReplayQuestion() {
  const replay = useConsentStore((state) => state.replay);
  const answer = useConsentStore((state) => state.answer);
  if (replay !== 'open') return null;
  return (
    <section>
      <p>May Microsoft Clarity record how you use this page?</p>
      <button onClick={() => answer('replay', 'no')}>Refuse</button>
      <button onClick={() => answer('replay', 'yes')}>Accept</button>
    </section>
  );
}
