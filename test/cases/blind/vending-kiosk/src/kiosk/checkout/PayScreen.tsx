import React, { useEffect } from 'react';
import type { Item } from '../Shelf';

export default function PayScreen({ item, onPaid }: { item: Item; onPaid: (paymentId: string) => void }) {
  useEffect(() => {
    const ctrl = new AbortController();
    (async () => {
      const res = await fetch('/api/payments', {
        method: 'POST',
        headers: { 'Content-Type': 'application/json' },
        body: JSON.stringify({ slot: item.slot, cents: item.cents }),
        signal: ctrl.signal,
      });
      const { paymentId, paid } = await res.json();
      if (paid) onPaid(paymentId);
    })().catch(() => {});
    return () => ctrl.abort();
  }, [item]);

  return <p className="big">Hold your card or phone against the reader: {(item.cents / 100).toFixed(2)}</p>;
}
