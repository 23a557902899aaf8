// case: the label of the terms box, kept in the messages, also agrees to the sharing with partners
// rules: no-bundled-consent
import { useState } from 'react';
import { Button, Checkbox, Form, Input } from 'antd';
import { messages } from './messages';

export function SignUp({ onSubmit }: { onSubmit: (values: { mobile: string; agreed: boolean }) => void }) {
  const [agreed, setAgreed] = useState(false);

  return (
    <Form onFinish={({ mobile }: { mobile: string }) => onSubmit({ mobile, agreed })}>
      <Form.Item name="mobile" label="手机号"><Input /></Form.Item>
      <Checkbox checked={agreed} onChange={(e) => setAgreed(e.target.checked)}>{messages.signUpAgree}</Checkbox> {/* expect: no-bundled-consent */}
      <Button type="primary" htmlType="submit" disabled={!agreed}>{messages.signUp}</Button>
    </Form>
  );
}
