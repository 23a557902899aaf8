declare global {
  interface Window {
    Cookiebot?: { consent: { necessary: boolean; statistics: boolean; marketing: boolean } };
  }
}

export function marketingChosen() {
  return window.Cookiebot?.consent.marketing === true;
}
