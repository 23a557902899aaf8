/** Asks by a button for yes alone, and takes scrolling for one. */
export function CookieBanner({ onClose }: { readonly onClose: () => void }) {
  return (
    <div role="dialog" onScroll={() => localStorage.setItem('analyticsConsent', 'granted')}>
      <p>We use cookies for analytics.</p>
      <button
        onClick={() => {
          localStorage.setItem('analyticsConsent', 'granted');
          onClose();
        }}
      >
        Accept
      </button>
    </div>
  );
}
