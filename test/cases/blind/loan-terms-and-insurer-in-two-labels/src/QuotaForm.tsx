import { Button, Checkbox, Form } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { applyForQuota } from './quota';

export function QuotaForm() {
  const { t } = useTranslation();
  const [terms, setTerms] = useState(false);
  const [insurers, setInsurers] = useState(false);

  return (
    <Form onFinish={() => applyForQuota({ terms, insurers })}>
      <h1>{t('quota.title')}</h1>
      <Checkbox checked={terms} onChange={(event) => setTerms(event.target.checked)}>{t('quota.terms')}</Checkbox>
      <Checkbox checked={insurers} onChange={(event) => setInsurers(event.target.checked)}>{t('quota.insurers')}</Checkbox>
      <Button htmlType="submit" type="primary" disabled={!terms}>
        {t('quota.submit')}
      </Button>
    </Form>
  );
}
