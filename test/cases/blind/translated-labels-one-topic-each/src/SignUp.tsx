// case: three boxes are labelled from the dictionary, each text asks for one thing
// rules: no-bundled-consent
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Checkbox, FormControlLabel } from '@mui/material';
import './i18n/setup';
import { createPatient } from './patients-api';

export function SignUp() {
  const { t } = useTranslation();
  const [terms, setTerms] = useState(false);
  const [health, setHealth] = useState(false);
  const [clinics, setClinics] = useState(false);

  return (
    <form onSubmit={() => createPatient({ terms, health, clinics })}>
      <FormControlLabel control={<Checkbox checked={terms} onChange={(_, on) => setTerms(on)} />} label={t('signUp.terms')} />
      <FormControlLabel control={<Checkbox checked={health} onChange={(_, on) => setHealth(on)} />} label={t('signUp.health')} />
      <FormControlLabel control={<Checkbox checked={clinics} onChange={(_, on) => setClinics(on)} />} label={t('signUp.clinics')} />
      <button disabled={!terms}>{t('signUp.go')}</button>
    </form>
  );
}
