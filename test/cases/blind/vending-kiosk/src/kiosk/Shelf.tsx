import React, { useEffect, useState } from 'react';

export type Item = { slot: string; title: string; cents: number };

export default function Shelf({ onPick }: { onPick: (item: Item) => void }) {
  const [items, setItems] = useState<Item[]>([]);
  useEffect(() => {
    fetch('/api/slots').then((r) => r.json()).then(setItems);
  }, []);
  return (
    <div className="shelf">
      {items.map((i) => (
        <button key={i.slot} onClick={() => onPick(i)}>
          {i.title} <b>{(i.cents / 100).toFixed(2)}</b>
        </button>
      ))}
    </div>
  );
}
