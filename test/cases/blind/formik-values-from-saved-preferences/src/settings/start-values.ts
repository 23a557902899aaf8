import type { MailPreferences } from './preferences';

export const startValues = (saved: MailPreferences) => ({
  newsletter: saved.newsletter,
  keepSignedIn: true,
});
