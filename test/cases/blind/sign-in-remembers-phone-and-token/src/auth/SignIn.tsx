import { useState } from 'react';
import { Button, Form, Input } from 'antd';
import { keepSession, lastPhone, rememberPhone, type Session } from './session-storage';

interface Values {
  phone: string;
  code: string;
}

export function SignIn({ onSignedIn }: { onSignedIn: () => void }) {
  const [pending, setPending] = useState(false);

  const submit = async (values: Values) => {
    setPending(true);
    const reply = await fetch('/api/sign-in', { method: 'POST', body: JSON.stringify(values) });
    setPending(false);
    if (!reply.ok) return;
    keepSession((await reply.json()) as Session);
    rememberPhone(values.phone);
    onSignedIn();
  };

  return (
    <Form<Values> initialValues={{ phone: lastPhone() }} onFinish={submit}>
      <Form.Item name="phone" label="Phone"><Input inputMode="tel" /></Form.Item>
      <Form.Item name="code" label="Code"><Input maxLength={6} /></Form.Item>
      <Button type="primary" htmlType="submit" loading={pending}>Sign in</Button>
    </Form>
  );
}
