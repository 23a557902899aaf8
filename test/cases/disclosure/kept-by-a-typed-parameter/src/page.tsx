import { useEffect, useState } from 'react';
import { fetchIdentity } from './api.js';
import { keepDraft, remember, rememberChecked, rememberShown } from './cache.js';

export function Page() {
  const [form, setForm] = useState({ realName: '', idCardNo: '' });

  useEffect(() => {
    fetchIdentity().then(identity => {
      remember(identity);
      rememberShown({ ...identity, realName: '', idCardNo: '****' });
      rememberChecked(identity);
    });
  }, []);

  const change = (key: keyof typeof form) => (event: React.ChangeEvent<HTMLInputElement>) => {
    const next = { ...form, [key]: event.target.value };
    setForm(next);
    keepDraft(next);
  };

  return (
    <form>
      <input value={form.realName} onChange={change('realName')} />
      <input value={form.idCardNo} onChange={change('idCardNo')} />
    </form>
  );
}
