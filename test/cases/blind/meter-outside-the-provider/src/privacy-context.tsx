import { createContext, useContext, useState, type ReactNode } from 'react';

interface Privacy {
  analytics: boolean;
  answer: (analytics: boolean) => void;
}

const PrivacyContext = createContext<Privacy>({ analytics: true, answer: () => {} });

export function PrivacyProvider({ children }: { children: ReactNode }) {
  const [analytics, setAnalytics] = useState(() => localStorage.getItem('privacy:analytics') === 'yes');
  const answer = (value: boolean) => {
    localStorage.setItem('privacy:analytics', value ? 'yes' : 'no');
    setAnalytics(value);
  };
  return <PrivacyContext.Provider value={{ analytics, answer }}>{children}</PrivacyContext.Provider>;
}

export const usePrivacy = () => useContext(PrivacyContext);
