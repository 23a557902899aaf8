import { useState } from 'react';
import { useDispatch } from 'react-redux';
import { consentsSaved } from './store/privacy';

export function PrivacyForm() {
  const dispatch = useDispatch();
  const [analytics, setAnalytics] = useState(false);
  const [newsletter, setNewsletter] = useState(false);

  return (
    <form onSubmit={() => dispatch(consentsSaved({ analytics, newsletter }))}>
      <label><input type="checkbox" checked={analytics} onChange={(e) => setAnalytics(e.target.checked)} /> Analytics</label>
      <label><input type="checkbox" checked={newsletter} onChange={(e) => setNewsletter(e.target.checked)} /> Newsletter</label>
      <button type="submit">Save</button>
    </form>
  );
}
