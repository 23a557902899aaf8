// case: the one box of the sign-up form is labelled from the dictionary, and the text also covers health data and partners
// rules: no-bundled-consent
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Checkbox, FormControlLabel } from '@mui/material';
import './i18n/setup';
import { createPatient } from './patients-api';

export function SignUp() {
  const { t } = useTranslation();
  const [accepted, setAccepted] = useState(false);
  const [email, setEmail] = useState('');

  return (
    <form onSubmit={() => createPatient(email, accepted)}>
      <input type="email" value={email} onChange={(e) => setEmail(e.target.value)} />
      <FormControlLabel control={<Checkbox checked={accepted} onChange={(_, on) => setAccepted(on)} />} label={t('signUp.accept')} /> {/* expect: no-bundled-consent */}
      <button disabled={!accepted}>{t('signUp.go')}</button>
    </form>
  );
}
