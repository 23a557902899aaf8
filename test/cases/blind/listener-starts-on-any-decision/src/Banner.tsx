import { useDispatch } from 'react-redux';
import { consentDecided } from './store/consent-slice';
import type { AppDispatch } from './store';

export function Banner() {
  const dispatch = useDispatch<AppDispatch>();
  return (
    <div role="dialog">
      <p>We would like to measure how the shop is used.</p>
      <button onClick={() => dispatch(consentDecided({ analytics: false, advertising: false }))}>Refuse</button>
      <button onClick={() => dispatch(consentDecided({ analytics: true, advertising: false }))}>Agree</button>
    </div>
  );
}
