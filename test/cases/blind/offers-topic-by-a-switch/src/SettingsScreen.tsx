import { useEffect, useState } from 'react';
import { OffersSwitch } from './OffersSwitch';
import { storage } from './storage';

export function SettingsScreen() {
  const [stored, setStored] = useState<boolean | null>(null);
  useEffect(() => setStored(storage.getBoolean('offers') === true), []);
  return stored === null ? null : <OffersSwitch stored={stored} />;
}
