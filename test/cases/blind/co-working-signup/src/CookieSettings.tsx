import React, { useState } from 'react';
import { api } from './api';

export default function CookieSettings({ onClose }: { onClose: () => void }) {
  const [statistics, setStatistics] = useState(false);
  const [marketing, setMarketing] = useState(false);

  const save = async (choice: { statistics: boolean; marketing: boolean }) => {
    await api.put('/cookie-choice', { ...choice, version: 5, at: new Date().toISOString() });
    onClose();
  };

  return (
    <dialog open>
      <h2>Cookies</h2>
      <label>
        <input type="checkbox" checked disabled readOnly /> Necessary (login, booking)
      </label>
      <label>
        <input type="checkbox" checked={statistics} onChange={(e) => setStatistics(e.target.checked)} /> Statistics
      </label>
      <label>
        <input type="checkbox" checked={marketing} onChange={(e) => setMarketing(e.target.checked)} /> Marketing
      </label>
      <button onClick={() => save({ statistics: false, marketing: false })}>Reject all</button>
      <button onClick={() => save({ statistics, marketing })}>Save</button>
    </dialog>
  );
}
