// case: the switches show what the account stored; what is true at the start only says what the page shows
// rules: no-preticked-consent
import { useReducer } from 'react';
import { Switch } from '@mui/material';
import { saveChoices, type Profile } from './profile-api';

interface State {
  showNewsletterPreview: boolean;
  consentHistoryOpen: boolean;
  newsletter: boolean;
  personalisation: boolean;
}

const toState = (profile: Profile): State => ({
  showNewsletterPreview: true,
  consentHistoryOpen: true,
  newsletter: profile.choices.newsletter,
  personalisation: profile.choices.personalisation,
});

export function SettingsPage({ profile }: { profile: Profile }) {
  const [state, change] = useReducer((old: State, next: Partial<State>) => ({ ...old, ...next }), profile, toState);

  return (
    <section>
      <h2>Privacy</h2>
      <p>Necessary cookies <Switch checked disabled /></p>
      <p>Newsletter <Switch checked={state.newsletter} onChange={(_, newsletter) => change({ newsletter })} /></p>
      {state.showNewsletterPreview && <iframe title="Last issue" src="/newsletter/latest" />}
      <p>Personalised start page <Switch checked={state.personalisation} onChange={(_, personalisation) => change({ personalisation })} /></p>
      <details open={state.consentHistoryOpen}><summary>History of your choices</summary></details>
      <button onClick={() => saveChoices({ newsletter: state.newsletter, personalisation: state.personalisation })}>Save</button>
    </section>
  );
}
