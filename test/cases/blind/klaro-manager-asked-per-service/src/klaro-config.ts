export const klaroConfig = {
  version: 1,
  elementID: 'klaro',
  storageMethod: 'cookie',
  default: false,
  mustConsent: false,
  translations: { en: { posthog: { description: 'Counts which pages are read' } }, de: { posthog: { description: 'Zählt, welche Seiten gelesen werden' } } },
  services: [
    { name: 'posthog', title: 'PostHog', purposes: ['statistics'], default: false },
    { name: 'youtube', title: 'YouTube', purposes: ['media'], default: false },
  ],
};
