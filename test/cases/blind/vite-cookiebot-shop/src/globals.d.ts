interface CookiebotApi {
  consent: { necessary: boolean; preferences: boolean; statistics: boolean; marketing: boolean };
  renew(): void;
  withdraw(): void;
}

interface Window {
  Cookiebot?: CookiebotApi;
  dataLayer: unknown[];
  gtag: (...args: unknown[]) => void;
  fbq: (...args: unknown[]) => void;
}
