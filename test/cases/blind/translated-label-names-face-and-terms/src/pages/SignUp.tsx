// case: the text behind a translation key joins the terms of use and the consent to face recognition in one box
import { useState } from 'react';
import { Button, Checkbox, Form, Input } from 'antd';
import { useTranslation } from 'react-i18next';
import { createMembership } from '../api/membership';

interface Values {
  email: string;
  password: string;
}

export function SignUp({ gym }: { gym: string }) {
  const { t } = useTranslation();
  const [agreed, setAgreed] = useState(false);
  const [pending, setPending] = useState(false);

  const submit = async (values: Values) => {
    setPending(true);
    try {
      await createMembership(gym, { ...values, agreed });
    } finally {
      setPending(false);
    }
  };

  return (
    <Form<Values> layout="vertical" onFinish={submit}>
      <Form.Item name="email" label={t('signup.email')} rules={[{ required: true }]}><Input /></Form.Item>
      <Form.Item name="password" label={t('signup.password')} rules={[{ required: true }]}><Input.Password /></Form.Item>
      <Checkbox checked={agreed} onChange={(e) => setAgreed(e.target.checked)}>{t('signup.agree')}</Checkbox> {/* expect: no-bundled-consent */}
      <Button type="primary" htmlType="submit" loading={pending} disabled={!agreed}>{t('signup.submit')}</Button>
    </Form>
  );
}
