export const en = {
  signUp: {
    accept: 'I accept the terms of service and consent to the processing of my health data and to sharing it with partner clinics',
    go: 'Create account',
  },
};
