type Category = 'necessary' | 'preferences' | 'statistics' | 'marketing';

declare global {
  interface Window {
    Cookiebot: { consent: Record<Category, boolean> };
    fbq: (command: 'init' | 'track', value: string) => void;
  }
}

export {};
