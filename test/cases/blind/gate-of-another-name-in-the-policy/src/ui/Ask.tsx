import { useEffect, useState, type ReactNode } from 'react';
import { answers } from './answers';

export function Ask({ about, customerId, children }: { about: string; customerId: string; children: ReactNode }) {
  const [open, setOpen] = useState(false);

  useEffect(() => answers.follow(customerId, about, (state) => setOpen(state === 'given')), [customerId, about]);

  return open ? <>{children}</> : <button onClick={() => answers.ask(customerId, about)}>Tell me more</button>;
}
