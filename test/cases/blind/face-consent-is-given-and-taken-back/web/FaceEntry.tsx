import { useState } from 'react';
import { Button, Card, Typography } from 'antd';

const TEXT = { version: '2025-09', body: 'We store a numeric template of your face to open the entrance. Your card opens it as well.' };

export function FaceEntry({ given }: { given: boolean }) {
  const [on, setOn] = useState(given);

  const agree = async () => {
    await fetch('/consents/face', { method: 'POST', body: JSON.stringify({ textVersion: TEXT.version }), headers: { 'content-type': 'application/json' } });
    setOn(true);
  };
  const withdraw = async () => {
    await fetch('/consents/face', { method: 'DELETE' });
    setOn(false);
  };

  return (
    <Card title="Face entry">
      <Typography.Paragraph>{TEXT.body}</Typography.Paragraph>
      {on ? <Button onClick={withdraw}>Withdraw and delete my face</Button> : <Button onClick={agree}>I agree</Button>}
    </Card>
  );
}
