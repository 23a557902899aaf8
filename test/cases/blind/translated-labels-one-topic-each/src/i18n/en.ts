export const en = {
  signUp: {
    terms: 'I accept the terms of service',
    health: 'I consent to the processing of my health data for the symptom diary (optional)',
    clinics: 'I consent to sharing my diary with partner clinics (optional)',
    go: 'Create account',
  },
};
