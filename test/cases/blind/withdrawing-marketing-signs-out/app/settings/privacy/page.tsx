// case: whoever withdraws the consent to marketing in the settings is signed out
'use client';

import { Switch, Typography } from 'antd';
import { useMarketingConsent } from './use-marketing-consent';

export default function PrivacySettingsPage() {
  const { granted, pending, grant, withdraw } = useMarketingConsent();

  return (
    <section>
      <Typography.Title level={3}>Privacy</Typography.Title>
      <label>
        <Switch checked={granted} loading={pending} onChange={(on) => (on ? grant() : withdraw())} />
        Offers by e-mail
      </label>
      <Typography.Paragraph type="secondary">You can change this at any time.</Typography.Paragraph>
    </section>
  );
}
