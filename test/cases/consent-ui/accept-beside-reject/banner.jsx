// case: a press of a button that agrees is consent where the page asks beside it and another button says no
// rules: no-collection-before-consent
import posthog from 'posthog-js';
import mixpanel from 'mixpanel-browser';

export function Asked() {
  return (
    <div role="dialog">
      <p>May we use cookies to measure how the shop is used?</p>
      <button onClick={() => posthog.init('phc_asked')}>Accept all</button>
      <button onClick={() => {}}>Reject all</button>
    </div>
  );
}

export function AskedForSomethingElse() {
  return (
    <div role="dialog">
      <p>Shall we keep the basket until tomorrow?</p>
      <button onClick={() => posthog.init('phc_basket')}>Accept</button> {/* expect: no-collection-before-consent */}
      <button onClick={() => {}}>No, thanks</button>
    </div>
  );
}

export function NobodySaysNo() {
  return (
    <div role="dialog">
      <p>This shop uses cookies.</p>
      <button onClick={() => mixpanel.init('token-1')}>OK</button> {/* expect: no-collection-before-consent */}
    </div>
  );
}

export function TheOtherButton() {
  return (
    <div role="dialog">
      <p>May we use cookies?</p>
      <button onClick={() => {}}>Accept all</button>
      <button onClick={() => mixpanel.init('token-2')}>Reject all</button> {/* expect: no-collection-before-consent */}
    </div>
  );
}
