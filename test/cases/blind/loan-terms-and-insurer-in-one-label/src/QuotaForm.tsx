import { Button, Checkbox, Form } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { applyForQuota } from './quota';

export function QuotaForm() {
  const { t } = useTranslation();
  const [agreed, setAgreed] = useState(false);

  return (
    <Form onFinish={() => applyForQuota({ agreed })}>
      <h1>{t('quota.title')}</h1>
      <Checkbox checked={agreed} onChange={(event) => setAgreed(event.target.checked)}>{t('quota.agree')}</Checkbox> {/* expect: no-bundled-consent */}
      <Button htmlType="submit" type="primary" disabled={!agreed}>
        {t('quota.submit')}
      </Button>
    </Form>
  );
}
