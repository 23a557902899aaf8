import { useEffect, useMemo, useState } from 'react';

export function Profile() {
  const [name, setName] = useState('');
  const [theme, setTheme] = useState('light');
  const loud = useMemo(() => name.toUpperCase(), [name]);
  useEffect(() => {
    setName(source('email'));
    setTheme('dark');
  }, []);
  useEffect(() => {
    return () => {
      sink(loud); // flow: email
      sink(theme);
    };
  }, [name]);
  return null;
}
