/** Asks with two buttons of the same rank; nothing else is an answer. */
export function CookieBanner({ onClose }: { readonly onClose: () => void }) {
  const answer = (state: 'granted' | 'refused') => {
    localStorage.setItem('analyticsConsent', JSON.stringify({ state, textVersion: '2026-03', decidedAt: new Date().toISOString() }));
    onClose();
  };
  return (
    <div role="dialog">
      <p>We use cookies for analytics.</p>
      <button onClick={() => answer('granted')}>Accept</button>
      <button onClick={() => answer('refused')}>Reject</button>
    </div>
  );
}
