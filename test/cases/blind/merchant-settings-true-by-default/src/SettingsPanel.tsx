import { For } from 'solid-js';
import { settings, toggle, type ShopSettings } from './settings-store';

const LABELS: Record<keyof ShopSettings, string> = {
  acceptsReturns: 'We take goods back for 30 days',
  acceptCards: 'Customers can pay by card',
  agreementVisible: 'Show the lease agreement on the dashboard',
  shareButtons: 'Show share buttons under products',
  rememberMe: 'Keep me signed in',
  newsletterConsent: 'I agree to get the newsletter for merchants',
};

export function SettingsPanel() {
  const keys = Object.keys(LABELS) as (keyof ShopSettings)[];
  return (
    <ul>
      <For each={keys}>
        {(key) => (
          <li>
            <label><input type="checkbox" checked={settings[key]} onChange={() => toggle(key)} /> {LABELS[key]}</label>
          </li>
        )}
      </For>
    </ul>
  );
}
